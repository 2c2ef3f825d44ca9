"""A name's words, or its reason, say what the thing usually looks like."""

from __future__ import annotations

import numpy as np
import pytest

from geoshield_app.detection import forms
from geoshield_app.detection.forms import fit, form_of
from geoshield_app.domain.findings import Reason


@pytest.mark.parametrize(
    ("name", "reason", "form"),
    [
        ("yellow licence plate", Reason.VEHICLE, forms.PLATE),
        ("a tram", Reason.VEHICLE, forms.VEHICLE),
        ("red tile roof", Reason.ARCHITECTURE, forms.ROOF),
        ("brick wall", Reason.ARCHITECTURE, forms.WALL),
        ("double road line", Reason.STREET_FURNITURE, forms.LINE),
        ("snowy mountains", Reason.TERRAIN, forms.HORIZON),
        ("red earth", Reason.TERRAIN, forms.GROUND),
        ("Clock Tower", Reason.LANDMARK, forms.TOWER),
        ("cathedral", Reason.LANDMARK, forms.BUILDING),
        ("palm tree", Reason.VEGETATION, forms.PLANT),
        ("something odd", Reason.OTHER, forms.ANYTHING),
        ("house number", Reason.TEXT, forms.BOARD),
        ("street sign", Reason.STREET_FURNITURE, forms.POST),
        ("air conditioner on a wall", Reason.OTHER, forms.ANYTHING),
        ("pink hotel dome with windows", Reason.LANDMARK, forms.BUILDING),
        ("", Reason.TEXT, forms.BOARD),
    ],
)
def test_the_last_word_that_is_known_decides_and_else_the_reason(name, reason, form):
    assert form_of(name, reason) is form


def test_every_reason_has_a_form_and_every_form_sensible_ranges():
    for reason in Reason:
        form = form_of("thing", reason)
        for low, high in (form.aspect, form.area, form.height):
            assert low < high
        assert form.area[1] < 1 and form.height[0] >= 0 and form.height[1] <= 1


def test_a_box_inside_all_ranges_fits_and_one_far_outside_does_not():
    usual, tall, high_up = [400, 600, 600, 700], [400, 100, 420, 700], [400, 0, 600, 100]
    values = fit(forms.VEHICLE, np.array([usual, tall, high_up], float), 1000, 1000)
    assert values[0] == 0
    assert values[1] < -10 and values[2] < -10
