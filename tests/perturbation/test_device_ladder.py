from dataclasses import replace

import pytest
import torch
from torch import Tensor

from geoshield_app.domain.errors import ModelUnusable, OutOfMemory
from geoshield_app.perturbation import fits
from geoshield_app.perturbation.protector import GeoShieldProtector
from geoshield_app.perturbation.residence import HOME, Room, visitors
from tests.perturbation.test_protector import PROMPTS, photo, plan, protector, run, short
from tests.tiny_models import TinySurrogate

CARD = torch.device("meta")
"""Stands for a card: only its name is looked at."""


class Luggage(TinySurrogate):
    """Remembers where it was moved to."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.places: list[torch.device] = [CARD]

    def to(self, device: torch.device) -> "Luggage":
        self.places.append(device)
        return self


class Tight(Luggage):
    """Runs out of memory while another encoder lies on the card."""

    others: tuple[Luggage, ...] = ()

    def encode_pictures(self, pictures: Tensor) -> Tensor:
        if any(other.places[-1] == CARD for other in self.others):
            raise torch.OutOfMemoryError("CUDA out of memory (pretended)")
        return super().encode_pictures(pictures)


class Unplugged(TinySurrogate):
    """The card disappears after some calls."""

    def encode_pictures(self, pictures: Tensor) -> Tensor:
        if len(self.calls) > 6:
            raise torch.AcceleratorError("CUDA error: device lost (pretended)")
        return super().encode_pictures(pictures)


def on_a_card(*encoders: Luggage) -> GeoShieldProtector:
    """A protector that computes on the processor and believes that its encoders lie on a card."""
    made = GeoShieldProtector.of(encoders, PROMPTS, "cpu")
    guests, room = visitors(encoders, CARD)
    preparation = replace(made.preparation, surrogates=guests)
    return replace(made, surrogates=guests, room=room, preparation=preparation)


def test_when_all_encoders_do_not_fit_they_are_moved_in_and_out_and_the_picture_is_the_same() -> None:
    usual = run(protector(TinySurrogate("a"), TinySurrogate("b", 12, seed=5)), photo(), plan(short()))[0]
    first, second = Tight("a"), Tight("b", 12, seed=5)
    first.others, second.others = (second,), (first,)
    result, _ = run(on_a_card(first, second), photo(), plan(short()))
    assert (result.rgb8 == usual.rgb8).all()
    assert CARD in first.places[1:] and HOME in first.places, "it came and went"


def test_never_more_than_one_encoder_lies_on_a_crowded_card() -> None:
    encoders = [Luggage("a"), Luggage("b"), Luggage("c")]
    guests, room = visitors(encoders, CARD)
    assert room.crowd() and not room.crowd(), "a second time frees nothing"
    for guest in (*guests, *guests):
        guest.encode_texts(["a street"])
        assert [one.places[-1] for one in encoders].count(CARD) == 1


def test_the_ladder_ends_with_a_clear_failure_of_this_photo() -> None:
    alone = Tight("a")
    alone.others = (Luggage("always there"),)
    other = Luggage("b")
    with pytest.raises(OutOfMemory, match="even one crop at a time"):
        run(on_a_card(alone, other), photo(), plan(short()))


def test_one_encoder_or_the_processor_has_nothing_to_move() -> None:
    assert not Room([Luggage("a")], CARD).crowd()
    assert not Room([Luggage("a"), Luggage("b")], HOME).crowd()


def test_a_protector_made_of_another_ones_encoders_has_a_room_of_its_own() -> None:
    guests, _ = visitors([Luggage("a"), Luggage("b")], CARD)
    again, _ = visitors(guests, CARD)
    assert [one.encoder for one in again] == [one.encoder for one in guests]


def test_a_device_that_disappears_fails_this_photo_with_a_sentence() -> None:
    with pytest.raises(ModelUnusable, match="stopped answering") as caught:
        run(protector(Unplugged()), photo(), plan(short()))
    assert "--device cpu" in caught.value.advice


def test_other_errors_of_an_encoder_are_not_taken_for_a_lost_device() -> None:
    class Faulty(TinySurrogate):
        def encode_pictures(self, pictures: Tensor) -> Tensor:
            raise RuntimeError("shapes cannot be multiplied")

    with pytest.raises(RuntimeError, match="shapes"):
        run(protector(Faulty()), photo(), plan(short()))


@pytest.mark.parametrize("crops", [1, 3, 10])
def test_what_fits_follows_the_memory_that_is_free(crops: int) -> None:
    tiny = TinySurrogate()
    need = fits.graph_bytes(tiny, HOME)
    free = int(need * (crops + 0.5) / fits.SHARE_OF_FREE)
    assert fits.crops_that_fit([tiny], HOME, lambda _: free) == crops


def test_without_room_for_one_crop_one_is_tried_and_without_an_answer_all() -> None:
    assert fits.crops_that_fit([TinySurrogate()], HOME, lambda _: 0) == 1
    assert fits.crops_that_fit([TinySurrogate()], HOME, lambda _: None) == fits.MOST_CROPS
    assert fits.crops_that_fit([TinySurrogate()], HOME, lambda _: 1 << 50) == fits.MOST_CROPS


def test_a_crops_need_is_its_graph_and_not_the_weights() -> None:
    class Wide(torch.nn.Module):
        """A large frozen matrix behind a small picture."""

        name, input_px, logit_scale = "wide", 8, 1.0

        def __init__(self) -> None:
            super().__init__()
            self.weight = torch.nn.Parameter(torch.zeros(3 * 64, 4096), requires_grad=False)

        def encode_pictures(self, pictures: Tensor) -> Tensor:
            return torch.tanh(pictures.flatten(1) @ self.weight)

        def encode_texts(self, texts: list[str]) -> Tensor:
            return torch.zeros(len(texts), 4096)

    need = fits.graph_bytes(Wide(), HOME)
    assert 4096 * 4 <= need < 4 * 4096 * 4 < Wide().weight.nbytes


class Two(Luggage):
    """Has a picture tower and a text tower, each in a place of its own."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.pictures = self.texts = CARD

    def to(self, device: torch.device) -> "Two":
        self.pictures = self.texts = device
        return self

    def seat(self, device: torch.device) -> None:
        self.pictures = device


def test_on_a_crowded_card_the_text_tower_comes_for_texts_and_leaves_with_its_encoder() -> None:
    first, second = Two("a"), Two("b")
    guests, room = visitors([first, second], CARD)
    room.crowd()
    guests[0].encode_pictures(torch.zeros(1, 3, 16, 16))
    assert (first.pictures, first.texts) == (CARD, HOME)
    guests[0].encode_texts(["a street"])
    assert (first.pictures, first.texts) == (CARD, CARD)
    guests[1].encode_pictures(torch.zeros(1, 3, 16, 16))
    assert (first.pictures, first.texts) == (HOME, HOME)
    assert (second.pictures, second.texts) == (CARD, HOME)


class Stuck(Luggage):
    """Cannot be moved onto a card that is full."""

    def to(self, device: torch.device) -> "Luggage":
        moved = super().to(device)
        if device == CARD:
            raise torch.OutOfMemoryError("CUDA out of memory (pretended)")
        return moved


def test_an_encoder_that_gets_stuck_at_the_door_goes_home_again() -> None:
    stuck = Stuck("a")
    guests, room = visitors([stuck, Luggage("b")], CARD)
    room.crowd()
    with pytest.raises(torch.OutOfMemoryError):
        guests[0].encode_texts(["a street"])
    assert stuck.places[-2:] == [CARD, HOME]


class Slippery(TinySurrogate):
    """Its features are numbers, its gradient is none."""

    def encode_pictures(self, pictures: Tensor) -> Tensor:
        rows = super().encode_pictures(pictures)
        return rows + 0 * (pictures - pictures.detach()).flatten(1).sum(dim=1, keepdim=True).sqrt()


def test_a_gradient_that_is_no_number_fails_this_photo_and_makes_no_picture() -> None:
    with pytest.raises(ModelUnusable, match="no usable number"):
        run(protector(Slippery()), photo(), plan(short(steps=1)))


def test_cublas_without_memory_takes_fewer_crops_too() -> None:
    class Cublas(TinySurrogate):
        def encode_pictures(self, pictures: Tensor) -> Tensor:
            if pictures.requires_grad and len(pictures) > 2:
                raise RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate`")
            return super().encode_pictures(pictures)

    cublas = Cublas()
    run(protector(cublas), photo(), plan(short(steps=2)))
    assert cublas.calls[-1] <= 2
