"""GroundingDINO, OWLv2 and SAM with random weights of a few kilobytes, saved as their real folders are."""

from __future__ import annotations

from pathlib import Path

import transformers
from transformers import (
    BertTokenizerFast,
    CLIPTokenizerFast,
    GroundingDinoConfig,
    GroundingDinoForObjectDetection,
    GroundingDinoImageProcessor,
    GroundingDinoProcessor,
    Owlv2Config,
    Owlv2ForObjectDetection,
    Owlv2ImageProcessor,
    Owlv2Processor,
    SamConfig,
    SamImageProcessor,
    SamModel,
    SamProcessor,
    SwinConfig,
)

WORDS = [
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "[MASK]",
    ".",
    "?",
    "shop",
    "sign",
    "palm",
    "tree",
    "post",
    "box",
]


def grounding_dino(folder: Path) -> Path:
    """A folder as the hub's 'grounding-dino-tiny' is, of a network with 32 features."""
    text = {
        "model_type": "bert",
        "vocab_size": len(WORDS),
        "hidden_size": 32,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "intermediate_size": 32,
        "max_position_embeddings": 64,
    }
    swin = SwinConfig(
        image_size=64,
        embed_dim=12,
        depths=[1, 1, 1, 1],
        num_heads=[1, 1, 1, 1],
        window_size=4,
        out_features=["stage2", "stage3", "stage4"],
    )
    config = GroundingDinoConfig(
        backbone_config=swin,
        text_config=text,
        d_model=32,
        encoder_layers=1,
        decoder_layers=2,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        encoder_ffn_dim=32,
        decoder_ffn_dim=32,
        num_queries=30,
        max_text_len=64,
    )
    tokenizer = BertTokenizerFast(vocab={word: index for index, word in enumerate(WORDS)})
    pictures = GroundingDinoImageProcessor(size={"shortest_edge": 96, "longest_edge": 160})
    return _saved(
        folder, GroundingDinoForObjectDetection(config), GroundingDinoProcessor(pictures, tokenizer)
    )


def owlv2(folder: Path) -> Path:
    """A folder as the hub's 'owlv2-base-patch16-ensemble' is."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    vocab = {letter: index for index, letter in enumerate(letters)}
    vocab |= {f"{letter}</w>": 26 + index for index, letter in enumerate(letters)}
    vocab |= {"<|startoftext|>": 52, "<|endoftext|>": 53}
    size = {"hidden_size": 32, "intermediate_size": 32, "num_hidden_layers": 1, "num_attention_heads": 2}
    text = size | {"vocab_size": 54, "max_position_embeddings": 16, "bos_token_id": 52, "eos_token_id": 53}
    config = Owlv2Config(
        text_config=text | {"pad_token_id": 53},
        vision_config=size | {"image_size": 64, "patch_size": 16},
        projection_dim=32,
    )
    tokenizer = CLIPTokenizerFast(vocab=vocab, merges=[], model_max_length=16)
    pictures = Owlv2ImageProcessor(size={"height": 64, "width": 64})
    return _saved(folder, Owlv2ForObjectDetection(config), Owlv2Processor(pictures, tokenizer))


def sam(folder: Path) -> Path:
    """A folder as the hub's 'sam-vit-base' is."""
    seen = {"hidden_size": 16, "output_channels": 16, "num_hidden_layers": 1, "num_attention_heads": 2}
    config = SamConfig(
        vision_config=seen
        | {"image_size": 64, "patch_size": 16, "mlp_dim": 16, "num_pos_feats": 8, "global_attn_indexes": [0]},
        prompt_encoder_config={"hidden_size": 16, "image_size": 64, "patch_size": 16},
        mask_decoder_config={
            "hidden_size": 16,
            "mlp_dim": 16,
            "num_hidden_layers": 1,
            "num_attention_heads": 2,
            "iou_head_hidden_dim": 16,
        },
    )
    pictures = SamImageProcessor(
        size={"longest_edge": 64},
        pad_size={"height": 64, "width": 64},
        mask_size={"longest_edge": 16},
        mask_pad_size={"height": 16, "width": 16},
    )
    return _saved(folder, SamModel(config), SamProcessor(pictures))


def _saved(folder: Path, model: object, processor: object) -> Path:
    transformers.utils.logging.disable_progress_bar()
    for part in (model, processor):
        part.save_pretrained(folder)
    return folder
