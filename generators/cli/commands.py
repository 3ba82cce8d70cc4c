"""Operations as commands."""

from __future__ import annotations

from collections.abc import Iterator

from generators.calls import Call
from generators.cli import names
from generators.cli.inputs import Form, Forms
from generators.cli.names import Names
from generators.cli.view import CommandView, GroupView, InputView
from generators.contract import Context
from generators.ir.model import Api, Operation, Parameter, Property
from generators.ledger import Claim
from generators.operations import place, reading_order
from generators.templating import code

_FORMS = ("json", "form", "multipart")


class Commands:
    """Builds the views of all commands."""

    def __init__(self, api: Api, context: Context) -> None:
        self.api = api
        self.client = context.base()
        self.names = Names(api, context)
        self.forms = Forms({decl.id: decl for decl in api.types})

    def groups(self) -> Iterator[GroupView]:
        """A module of commands for each group."""
        described = {group.id: group.description for group in self.api.groups}
        for group, name in self.names.groups.items():
            operations = [
                op for op in self.api.operations if self.client.calls[op.id].group == group
            ]
            words = name.replace("-", " ").capitalize()
            yield GroupView(
                name=name,
                module=code(group),
                help=next(filter(None, (described[op.group] for op in operations)), f"{words}."),
                commands=tuple(self._command(op) for op in operations),
            )

    def _command(self, op: Operation) -> CommandView:
        call = self.client.calls[op.id]
        name = self.names.commands[op.id]
        options = self._options(call)
        taken = frozenset(options.values())
        body = op.body if op.body and op.body.contents else None
        return CommandView(
            operation=op,
            command=name,
            function=code(names.identifier(name)),
            group=call.group,
            method=call.method,
            summary=op.summary or op.id,
            help=_help(op),
            inputs=tuple(
                self._parameter(keyword, parameter, options[place(parameter)], taken)
                for keyword, parameter in sorted(
                    call.arguments, key=lambda pair: reading_order(op, pair[1])
                )
            ),
            members=tuple(
                self._member(member, options[f"body:{member.name.wire}"], taken)
                for member in self._members(op)
            ),
            media_types=tuple(c.media_type for c in body.contents) if body else (),
            codec=body.contents[0].codec if body else None,
        )

    def _options(self, call: Call) -> dict[str, str]:
        """The name of each parameter and of each member that is an option."""
        claims = [(place(p), p.name) for _, p in call.arguments]
        claims += [(f"body:{m.name.wire}", m.name) for m in self._members(call.operation)]
        return self.names.assign(
            f"operation {call.operation.id}",
            (Claim(identity, names.option(name), joint="-") for identity, name in claims),
        )

    def _members(self, op: Operation) -> list[Property]:
        """The members of an object as body that can be given one by one."""
        if op.body is None or not op.body.contents or op.body.contents[0].codec not in _FORMS:
            return []
        shape = self.forms.members(op.body.contents[0].type)
        members = shape.properties if shape else ()
        return [m for m in members if not m.read_only and self.forms.of(m.type).whole]

    def _parameter(
        self, keyword: str, parameter: Parameter, option: str, taken: frozenset[str]
    ) -> InputView:
        form = self.forms.of(parameter.type)
        argument = parameter.required and form.whole and not form.repeated
        spelled, form = _spelled(option, form, taken, argument)
        return InputView(
            name=code(names.identifier(option)),
            option=None if argument else spelled,
            metavar=option.upper().replace("-", "_") if argument else None,
            annotation=form.annotation(parameter.required),
            parser=form.function(),
            required=parameter.required,
            help=_described(parameter.description, form, parameter.default),
            target=keyword,
        )

    def _member(self, member: Property, option: str, taken: frozenset[str]) -> InputView:
        spelled, form = _spelled(option, self.forms.of(member.type), taken, False)
        return InputView(
            name=code(names.identifier(option)),
            option=spelled,
            metavar=None,
            annotation=form.annotation(False),
            parser=form.function(),
            required=False,
            help=_described(member.description, form, None),
            target=member.name.wire,
        )


def _spelled(option: str, form: Form, taken: frozenset[str], argument: bool) -> tuple[str, Form]:
    """An option as it is written: one for yes or no is two; where they find no room, a text."""
    if form.type != "bool" or form.repeated:
        return f"--{option}", form
    if argument or f"no-{option}" in taken:
        return f"--{option}", Form("Any", "switch", ("true", "false"))
    return f"--{option}/--no-{option}", form


def _help(op: Operation) -> str:
    parts = [op.summary, op.description if op.description != op.summary else ""]
    if op.deprecated:
        parts.append("Deprecated.")
    if op.availability == "stream":
        parts.append("This opens a WebSocket: the command prints what one needs to connect.")
    parts.append(f"Sent as {op.id}.")
    return "\n\n".join(part.strip() for part in parts if part.strip())


def _described(text: str, form: Form, default: object) -> str:
    told = " ".join(text.split())
    if form.values:
        told = f"{told} One of: {', '.join(form.values)}.".strip()
    if form.parser == "json_value":
        told = f"{told} As JSON.".strip()
    if form.parser == "file":
        told = f"{told} As @FILE.".strip()
    if default not in (None, "", [], {}):
        told = f"{told} Without it: {default}.".strip()
    return told
