"""The root of the command: groups that load when they are used, and exit codes."""

import os
import sys
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from .product import Group, Product
from .showing import visible

INTERRUPTED = 130


class LazyGroup(TyperGroup):
    """A group whose module is imported when one of its commands is asked for."""

    def __init__(self, group: Group) -> None:
        super().__init__(
            name=group.name, help=group.help, no_args_is_help=True, rich_markup_mode=None
        )
        self._module = group.module
        self._loaded: TyperGroup | None = None

    def _commands(self) -> TyperGroup:
        if self._loaded is None:
            self._loaded = typer.main.get_group(import_module(self._module).app)
        return self._loaded

    def list_commands(self, ctx: Any) -> list[str]:
        """The names of the commands."""
        return self._commands().list_commands(ctx)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of a name, if there is one."""
        return self._commands().get_command(ctx, cmd_name)


def root(product: Product) -> TyperGroup:
    """The command with all its groups; none of their modules is imported."""
    variables = ("base_url", *(keyword for keyword, _ in product.credentials))
    app = typer.Typer(
        name=product.command,
        help=f"{product.title} {product.version}, from the command line.",
        epilog=f"Environment: {', '.join(map(product.variable, variables))}",
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        context_settings={"obj": product, "help_option_names": ["-h", "--help"]},
    )

    def told(wanted: bool) -> None:
        if wanted:
            print(product.version)
            raise typer.Exit

    @app.callback()
    def common(
        version: Annotated[
            bool, typer.Option("--version", callback=told, is_eager=True, help="Say the version.")
        ] = False,
    ) -> None:
        pass

    group = typer.main.get_group(app)
    for one in product.groups:
        group.commands[one.name] = LazyGroup(one)
    return group


def main(product: Product, arguments: list[str] | None = None) -> int:
    """Runs a command line. Gives the exit code; every error is one line on standard error."""
    try:
        code: Any = root(product).main(arguments, product.command, standalone_mode=False)
        return code if isinstance(code, int) else 0
    except typer.TyperException as error:
        if type(error).__name__ == "NoArgsIsHelpError":  # its message is the help
            print(error.format_message(), file=sys.stderr)
            return error.exit_code
        return _fail(product, error.format_message(), error.exit_code)
    except (typer.Abort, KeyboardInterrupt):
        return _fail(product, "interrupted", INTERRUPTED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        return _fail(product, f"{error.filename or 'the system'}: {error.strerror or error}", 1)
    except Exception as error:
        known = _code_of(product, error)
        if known is None:
            # Its text may hold anything, an argument too.
            return _fail(product, f"it failed with a {type(error).__name__}", 1)
        return _fail(product, str(error), known)


def _code_of(product: Product, error: Exception) -> int | None:
    """The exit code for an error of the client; None for one that is not the client's."""
    if not isinstance(error, getattr(product.module(), product.error)):
        return None
    errors = product.module("errors")
    for name, code in (
        ("ClientError", 3),
        ("StatusError", 4),
        ("TransportError", 5),
        ("DecodeError", 6),
    ):
        if isinstance(error, getattr(errors, name)):
            return code
    return 2


def _fail(product: Product, message: str, code: int) -> int:
    print(f"{product.command}: {visible(' '.join(message.split()))}", file=sys.stderr)
    return code
