"""The word-level tokenizer of the built-in test world's text towers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors
from transformers import PreTrainedTokenizerFast

CONTEXT_TOKENS = 64
"""Words and punctuation of one text, with its begin and end marks."""

PAD, BEGIN, UNKNOWN, END = "<pad>", "<begin>", "<unknown>", "<end>"
_PIECE = r"[\w]+|[^\w\s]"


def build(vocabulary: Iterable[str]) -> Any:
    """A tokenizer that knows these words; each word, number and mark is one token.

    The end mark has the largest id, because open_clip's text tower reads the feature at the largest id of a row.
    """
    pieces = {piece for entry in vocabulary for piece in re.findall(_PIECE, entry.lower())}
    words = [PAD, BEGIN, UNKNOWN, *sorted(pieces | {".", ","}), END]
    ids = {word: index for index, word in enumerate(words)}
    inner: Any = Tokenizer(models.WordLevel(ids, unk_token=UNKNOWN))
    inner.normalizer = normalizers.Sequence([normalizers.NFC(), normalizers.Lowercase()])
    inner.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Split(Regex(_PIECE), "isolated")]
    )
    inner.post_processor = processors.TemplateProcessing(
        single=f"{BEGIN} $A {END}", special_tokens=[(BEGIN, ids[BEGIN]), (END, ids[END])]
    )
    kind: Any = PreTrainedTokenizerFast
    return kind(
        tokenizer_object=inner,
        bos_token=BEGIN,
        eos_token=END,
        unk_token=UNKNOWN,
        pad_token=PAD,
        model_max_length=CONTEXT_TOKENS,
    )


def write(vocabulary: Iterable[str], folder: Path) -> int:
    """Save the tokenizer where open_clip finds it; the number of its tokens."""
    tokenizer = build(vocabulary)
    tokenizer.save_pretrained(str(folder))
    return len(tokenizer)
