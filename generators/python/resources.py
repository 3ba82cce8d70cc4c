"""Resources: the operations of each group, as a class with a method for each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from generators.encoders import Encoded, python_string
from generators.ir.model import Body, Content, Group, Operation, Property, Response
from generators.operations import reading_order
from generators.python import names
from generators.python.contents import is_nullable, received, sent
from generators.python.docs import Docs
from generators.python.examples import example
from generators.python.members import made_of_members
from generators.python.naming import Naming
from generators.python.view import (
    ArgumentView,
    ContentView,
    MemberView,
    OperationView,
    ResourceView,
    ResponseView,
)
from generators.templating import code
from generators.words import words


class ResourceViews:
    """Builds the views of the resources package."""

    def __init__(self, naming: Naming) -> None:
        self.naming = naming
        self.docs = Docs(naming)

    def resources(self) -> Iterator[ResourceView]:
        attributes = self.naming.groups()
        methods = self.naming.methods(attributes)
        classes = [_class_name(attribute) for attribute in attributes.values()]
        known = Counter([*classes, *(f"Async{name}" for name in classes)])
        for group in self.naming.api.groups:
            yield self._resource(group, attributes[group.id], methods, known)

    def _resource(
        self, group: Group, attribute: str, methods: dict[str, str], known: Counter[str]
    ) -> ResourceView:
        name = _class_name(attribute)
        is_shared = known[name] > 1 or known[f"Async{name}"] > 1
        operations = [op for op in self.naming.api.operations if op.group == group.id]
        own = {op.id: methods[op.id] for op in operations}
        shadowed = names.BUILTINS & set(own.values())
        sets = list(dict.fromkeys(op.servers for op in operations))
        constants = {
            servers: code("SERVERS" if len(sets) == 1 else f"SERVERS_{position}")
            for position, servers in enumerate(sets, 1)
        }
        views = tuple(
            self._operation(op, own[op.id], attribute, shadowed, constants[op.servers])
            for op in operations
        )
        return ResourceView(
            group=group,
            attribute=code(attribute),
            class_name=code(name),
            alias=code(f"{name}_{attribute}" if is_shared else name),
            doc=group.description or f"{' '.join(group.name.words).capitalize()}.",
            operations=views,
            servers=tuple((constant, servers) for servers, constant in constants.items()),
        )

    def _operation(
        self,
        op: Operation,
        name: str,
        attribute: str,
        shadowed: frozenset[str],
        servers: Encoded,
    ) -> OperationView:
        def visible(expression: str) -> Encoded:
            """In a class that has a method `list`, that name is no longer the builtin."""
            for builtin in sorted(shadowed):
                whole = rf"(?<![\w.'\"]){builtin}\b(?!['\"])"
                expression = re.sub(whole, f"builtins.{builtin}", expression)
            return code(expression)

        given = self.naming.arguments(op)
        arguments = [
            ArgumentView(
                name=code(name),
                annotation=visible(self.naming.mapper.argument(p.type)),
                required=p.required,
            )
            for name, p in zip(given, op.parameters, strict=True)
        ]
        body = self._body(op.body, visible)
        members = self.naming.members(op)
        needed = sorted(
            (pair for pair in zip(op.parameters, arguments, strict=True) if pair[1].required),
            key=lambda pair: reading_order(op, pair[0]),
        )
        positional = [argument for _, argument in needed]
        method, parameters = f"client.{attribute}.{name}", [p for p, _ in needed]
        call = example(op, method, parameters, members, self.naming)
        keywords = [argument for argument in arguments if not argument.required]
        if body is not None:
            (positional if body.required else keywords).append(body)
        contents = op.body.contents if op.body else ()
        returns = self._returns(op)
        return OperationView(
            operation=op,
            constant=code("_" + name.upper()),
            name=code(name),
            positional=tuple(positional),
            keywords=tuple(keywords),
            arguments=tuple(argument.name for argument in arguments),
            body=tuple(self._content(content, sent=True) for content in contents),
            members=tuple(self._members(op, members, visible)),
            nullable=op.body is not None and is_nullable(op.body, self.naming.mapper.declared),
            media_types=visible(
                f"Literal[{', '.join(python_string(c.media_type) for c in contents)}]"
            )
            if len(contents) > 1
            else None,
            returns=visible(returns),
            constant_returns=code(returns),
            responses=tuple(self._response(response) for response in op.responses),
            errors=tuple(self._response(response) for response in op.errors),
            servers=servers,
            doc=self.docs.operation(
                op,
                list(zip(given, op.parameters, strict=True)),
                sorted(members, key=lambda pair: not pair[1].required),
                call,
            ),
            example=call,
            page=code(f"docs/{attribute}/{names.file_stem(name)}.md"),
            is_stream=op.availability == "stream",
        )

    def _body(self, body: Body | None, visible: Callable[[str], Encoded]) -> ArgumentView | None:
        if body is None:
            return None
        kinds = list(dict.fromkeys(self._sent(content) for content in body.contents))
        annotation = "Any" if "Any" in kinds else " | ".join(kinds)
        return ArgumentView(
            name=code("body"),
            annotation=visible(annotation),
            required=body.required,
            is_body=True,
        )

    def _members(
        self,
        op: Operation,
        members: Sequence[tuple[str, Property]],
        visible: Callable[[str], Encoded],
    ) -> Iterator[MemberView]:
        content = made_of_members(op.body)
        if content is None:
            return
        for name, member in members:
            written = self.naming.mapper.member_argument(member.type, content.codec)
            argument = ArgumentView(
                name=code(name), annotation=visible(written), required=member.required
            )
            yield MemberView(argument=argument, wire=member.name.wire, doc=member.description)

    def _sent(self, content: Content) -> str:
        if content.codec == "binary":
            return "File"
        return self.naming.mapper.result(sent(content))

    def _returns(self, op: Operation) -> str:
        """What a call gives: the union over all successes; None, last, for one without a body."""
        kinds: dict[str, None] = {}
        for response in op.responses:
            for content in response.contents:
                kinds[self.naming.mapper.result(received(content))] = None
            if not response.contents:
                kinds["None"] = None
        if "Any" in kinds or not kinds:
            return "Any"
        return " | ".join(sorted(kinds, key="None".__eq__))

    def _response(self, response: Response) -> ResponseView:
        return ResponseView(
            status=response.status,
            contents=tuple(self._content(content) for content in response.contents),
        )

    def _content(self, content: Content, *, sent: bool = False) -> ContentView:
        plain = sent or content.codec in ("text", "binary")
        return ContentView(
            content=content,
            type=None if plain else code(self.naming.mapper.decoded(content.type)),
        )


def _class_name(attribute: str) -> str:
    return f"{names.pascal(words(attribute))}Resource"
