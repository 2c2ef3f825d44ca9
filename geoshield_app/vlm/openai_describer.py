"""OpenAI's models as describer, by choice only: every failure of the service is the photo's."""

from __future__ import annotations

from collections.abc import Callable

from geoshield_app.vlm.describe import ChatDescriber
from geoshield_app.vlm.openai import OpenAiChat


class OpenAiDescriber(ChatDescriber):
    """Implements domain.ports.Describer; the question being answered can be hung up on."""

    def __init__(self, chat: OpenAiChat) -> None:
        super().__init__(chat)
        self._chat = chat

    def hanging_up(self) -> Callable[[], None] | None:
        """What Tools.hanging_up needs."""
        return self._chat.hang_up
