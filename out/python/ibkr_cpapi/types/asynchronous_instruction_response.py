"""The type AsynchronousInstructionResponse."""

from __future__ import annotations

from typing import TypeAlias

from .instruction_response import InstructionResponse

AsynchronousInstructionResponse: TypeAlias = InstructionResponse
