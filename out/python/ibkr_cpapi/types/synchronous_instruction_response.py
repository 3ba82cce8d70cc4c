"""The type SynchronousInstructionResponse."""

from __future__ import annotations

from typing import TypeAlias

from .instruction_response import InstructionResponse

SynchronousInstructionResponse: TypeAlias = InstructionResponse
