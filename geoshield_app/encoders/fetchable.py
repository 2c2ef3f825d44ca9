"""Everything that can be fetched: the encoders' weights, and those of detectors, SAM and GeoCLIP."""

from __future__ import annotations

from pathlib import Path

from geoshield_app.domain.errors import UsageError, WeightsMissing
from geoshield_app.domain.weights import Use, WeightsRow
from geoshield_app.encoders.catalogue import ENSEMBLES, ROWS, TOKENIZER
from geoshield_app.storage.models_folder import models_folder
from geoshield_app.storage.weights import state_of

_OTHERS = (
    WeightsRow(
        "grounding-dino-tiny",
        Use.DETECTOR,
        "IDEA-Research/grounding-dino-tiny",
        "Apache-2.0",
        "model.safetensors",
        689_359_096,
        revision="a2bb814dd30d776dcf7e30523b00659f4f141c71",
        sha256="1a2412ef99bd74bcd3c2a246fa1e48581f8889a1300c9051974741314fc042f3",
        needed=("config.json", "preprocessor_config.json", "tokenizer.json"),
        beside=("vocab.txt", "added_tokens.json", *TOKENIZER[1:]),
        tag="swint-ogc",
    ),
    WeightsRow(
        "owlv2-base",
        Use.DETECTOR,
        "google/owlv2-base-patch16-ensemble",
        "Apache-2.0",
        "model.safetensors",
        619_918_824,
        revision="cfd3195ba4ea9592eec887ded089f4c08eff231d",
        sha256="e1e130b9e404cf91a75ad45644c1da9d7fa5284085eecc864266a6923efb99e7",
        needed=("config.json", "preprocessor_config.json"),
        beside=("vocab.json", "merges.txt", "added_tokens.json", *TOKENIZER),
        tag="ensemble",
    ),
    WeightsRow(
        "sam-vit-base",
        Use.SEGMENTER,
        "facebook/sam-vit-base",
        "Apache-2.0",
        "model.safetensors",
        374_979_480,
        revision="70c1a07f894ebb5b307fd9eaaee97b9dfc16068f",
        sha256="892c410e496344e527255ccdcb2cb7244a609acb5389c7c4fdba1288f861c579",
        needed=("config.json", "preprocessor_config.json"),
        tag="sa-1b",
    ),
    WeightsRow(
        "clip-vit-l-14",
        Use.LOCATOR,
        "openai/clip-vit-large-patch14",
        "MIT",
        "model.safetensors",
        1_710_540_580,
        revision="32bd64288804d66eefd0ccbe215aa642df71cc41",
        sha256="a2bf730a0c7debf160f7a6b50b3aaf3703e7e88ac73de7a314903141db026dcb",
        needed=("config.json", "preprocessor_config.json"),
        tag="openai",
        note="image tower of GeoCLIP",
    ),
    WeightsRow(
        "geoclip",
        Use.LOCATOR,
        "",
        "MIT",
        "location_encoder_weights.safetensors",
        36_000_000,
        needed=(
            "image_encoder_mlp_weights.safetensors",
            "logit_scale_weights.safetensors",
            "coordinates_100K.csv",
        ),
        convertible=(
            "location_encoder_weights.pth",
            "image_encoder_mlp_weights.pth",
            "logit_scale_weights.pth",
        ),
        tag="mp-16",
        note="heads of GeoCLIP, published as pickles: import their folder, it needs 'clip-vit-l-14' too",
    ),
)

FETCHABLE: dict[str, WeightsRow] = {
    row.name: row for row in (*(one.weights for one in ROWS.values() if not one.built_in), *_OTHERS)
}


def rows_named(names: tuple[str, ...] | list[str]) -> tuple[WeightsRow, ...]:
    """Rows of models and of whole ensembles, each once; UsageError for a name that is neither."""
    found: dict[str, WeightsRow] = {}
    for name in names:
        for one in ENSEMBLES.get(name, (name,)):
            if one in ROWS and ROWS[one].built_in:
                continue
            if one not in FETCHABLE:
                known = ", ".join((*ENSEMBLES, *FETCHABLE))
                raise UsageError(f"There is no model '{name}'.", advice=f"Choose from {known}.")
            found[one] = FETCHABLE[one]
    return tuple(found.values())


def is_fetched(name: str) -> bool:
    """Whether the model's files are here, as far as their names and sizes tell."""
    return state_of(FETCHABLE[name], models_folder()).usable


def fetched(name: str) -> Path:
    """The model's folder, for a loader; WeightsMissing with the command that gets it."""
    row, root = FETCHABLE[name], models_folder()
    state = state_of(row, root)
    if not state.usable:
        verb = f"pull {name}" if row.repository else "import FOLDER"
        raise WeightsMissing(
            f"The weights of {name} are not ready on this machine ({state.value}).",
            advice=f"Get them with 'geoshield models {verb}'.",
        )
    return root / name
