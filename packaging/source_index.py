"""The syntax trees of many files, and what can be found in them by name: functions, calls, constants, fields, words."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
Key: TypeAlias = tuple[Path, str]


@dataclass(frozen=True, eq=False)
class Module:
    """One file, its tree, and who stands above each node."""

    path: Path
    tree: ast.Module
    above: dict[ast.AST, ast.AST]

    def scope(self, node: ast.AST) -> ast.AST:
        """The function around ``node``, or the module."""
        while node in self.above:
            node = self.above[node]
            if isinstance(node, FUNCTIONS):
                return node
        return self.tree

    def defines(self, name: str, table: Collection[Key]) -> Key | None:
        """The key of ``name`` as this module sees it: its own, or the one that it imports."""
        if (self.path, name) in table:
            return self.path, name
        for node in ast.walk(self.tree):
            for alias in node.names if isinstance(node, ast.ImportFrom) else ():
                if (alias.asname or alias.name) == name:
                    end = f"{(node.module or '').replace('.', '/')}.py"
                    return next(
                        (key for key in table if key[1] == alias.name and str(key[0]).endswith(end)), None
                    )
        return None


@dataclass(frozen=True, eq=False)
class Field:
    """A field of a class: where, of which class, at which place, annotated how."""

    module: Module
    owner: str
    place: int
    annotation: str


def read(path: Path) -> Module:
    tree = ast.parse(path.read_text("utf-8"))
    return Module(
        path, tree, {below: node for node in ast.walk(tree) for below in ast.iter_child_nodes(node)}
    )


class Index:
    """All modules together."""

    def __init__(self, modules: Collection[Module]) -> None:
        self.functions: dict[Key, list[tuple[Module, Function]]] = {}
        self.calls: dict[str, list[tuple[Module, ast.Call]]] = {}
        self.constants: dict[Key, list[ast.expr]] = {}
        self.fields: dict[str, list[Field]] = {}
        self._enums: dict[Key, list[str]] = {}
        for module in modules:
            for node in ast.walk(module.tree):
                self._note(module, node)

    def constant(self, module: Module, name: str) -> list[ast.expr]:
        """Values of a name at the top of this module, or of the one that it is imported from."""
        key = module.defines(name, self.constants)
        return self.constants[key] if key else []

    def enum_words(self, module: Module, node: ast.expr) -> list[str]:
        """``state.value``: the words of the enumeration that a field, parameter or answer of that name is of."""
        if isinstance(node, ast.Attribute):
            owners = [kind for _, kind in self._kinds_of(module, node.value)]
            fields = self.fields.get(node.attr, [])
            fields = [one for one in fields if one.owner in owners] or fields
            kinds = [(one.module, one.annotation) for one in fields]
        else:
            kinds = list(self._kinds_of(module, node))
        keys = dict.fromkeys(where.defines(kind, self._enums) for where, kind in kinds)
        return [word for key in keys if key for word in self._enums[key]]

    def _kinds_of(self, module: Module, node: ast.expr) -> Iterator[tuple[Module, str]]:
        """Annotations of a parameter, or of the answer that is assigned to the name."""
        function, name = module.scope(node), ast.unparse(node)
        for one in function.args.args if isinstance(function, FUNCTIONS) else ():
            if one.arg == name and one.annotation:
                yield module, ast.unparse(one.annotation)
        for line in ast.walk(function):
            if isinstance(line, ast.Assign) and isinstance(line.value, ast.Call):
                key = module.defines(ast.unparse(line.value.func), self.functions)
                for where, answer in (
                    self.functions[key] if key and ast.unparse(line.targets[0]) == name else ()
                ):
                    if answer.returns is not None:
                        yield where, ast.unparse(answer.returns)

    def _note(self, module: Module, node: ast.AST) -> None:
        if isinstance(node, FUNCTIONS):
            self.functions.setdefault((module.path, node.name), []).append((module, node))
        elif isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            self.calls.setdefault(name, []).append((module, node))
        elif isinstance(node, ast.ClassDef):
            self._note_class(module, node)
        elif (
            isinstance(node, ast.Assign | ast.AnnAssign) and node.value and module.above[node] is module.tree
        ):
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                if isinstance(target, ast.Name):
                    self.constants.setdefault((module.path, target.id), []).append(node.value)

    def _note_class(self, module: Module, node: ast.ClassDef) -> None:
        if any("Enum" in ast.unparse(base) for base in node.bases):
            values = [one.value for one in node.body if isinstance(one, ast.Assign)]
            self._enums[module.path, node.name] = [
                str(one.value) for one in values if isinstance(one, ast.Constant)
            ]
        rows = [one for one in node.body if isinstance(one, ast.AnnAssign)]
        for place, row in enumerate(rows):
            one = Field(module, node.name, place, ast.unparse(row.annotation))
            self.fields.setdefault(ast.unparse(row.target), []).append(one)
