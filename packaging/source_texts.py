"""What a string expression of the sources may come to, read from their syntax trees without running them.

Names, constants, conditions, joined strings, loops over tables, arguments of callers and functions of our own are
followed; whatever cannot be followed is a hole.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterable, Iterator, Sequence

from source_index import FUNCTIONS, Index, Key, Module
from wording import Hole, Text, few, has_letters, has_words, together, without_files, without_quoted_names

_DEEPEST = 9
_SAID = frozenset({"message", "advice", "sentence"})
"""Attributes that hold what another error, check or status says."""
_TOLD = frozenset({"problem", "reason"})
"""Attributes that hold a part of a sentence."""
_NUMBER = re.compile(r",?(\.\d)?[dfg%]?")


class Sources:
    """``texts`` gives every wording of an expression of one of the ``modules``."""

    def __init__(self, modules: Sequence[Module]) -> None:
        self.modules = modules
        self.words: set[Text] = set()
        """What may stand in holes of kind 'words', as far as it was met."""
        self._index = Index(modules)
        self._known: dict[ast.AST, list[Text]] = {}

    def texts(self, module: Module, expression: ast.expr, depth: int = 0) -> list[Text]:
        """Every wording; a single Hole when nothing is known."""
        if expression not in self._known:
            self._known[expression] = [_hole(expression)]  # for what refers to itself
            if depth <= _DEEPEST:
                self._known[expression] = few(self._followed(module, expression, depth + 1))
        return list(self._known[expression])

    def _followed(self, module: Module, node: ast.expr, depth: int) -> list[Text]:
        follow = getattr(self, f"_of_{type(node).__name__.lower()}", None)
        found: list[Text] | None = follow(module, node, depth) if follow is not None else None
        return found or [_hole(node)]

    def _any_of(self, module: Module, nodes: Iterable[ast.expr], depth: int) -> list[Text]:
        return [text for node in nodes for text in self.texts(module, node, depth)]

    def _of_constant(self, module: Module, node: ast.Constant, depth: int) -> list[Text]:
        return [(str(node.value),)] if isinstance(node.value, str | int | float) else [("",)]

    def _of_joinedstr(self, module: Module, node: ast.JoinedStr, depth: int) -> list[Text]:
        pieces = [self._piece(module, part, depth) for part in node.values]
        return together(without_quoted_names(pieces), self.words)

    def _piece(self, module: Module, part: ast.expr, depth: int) -> list[Text]:
        if not isinstance(part, ast.FormattedValue):
            return self.texts(module, part, depth)
        if part.format_spec is not None:
            written = [one.value for one in ast.walk(part.format_spec) if isinstance(one, ast.Constant)]
            spec = "".join(map(str, written))
            return [_hole(part.value, "number" if spec and _NUMBER.fullmatch(spec) else "")]
        texts = without_files(self.texts(module, part.value, depth))
        return [tuple(_of_here(one, part.value) for one in text) for text in texts]

    def _of_binop(self, module: Module, node: ast.BinOp, depth: int) -> list[Text]:
        if not isinstance(node.op, ast.Add):
            return []
        return together([self.texts(module, side, depth) for side in (node.left, node.right)], self.words)

    def _of_ifexp(self, module: Module, node: ast.IfExp, depth: int) -> list[Text]:
        return self._any_of(module, (node.body, node.orelse), depth)

    def _of_boolop(self, module: Module, node: ast.BoolOp, depth: int) -> list[Text]:
        return self._any_of(module, node.values if isinstance(node.op, ast.Or) else node.values[-1:], depth)

    def _of_name(self, module: Module, node: ast.Name, depth: int) -> list[Text]:
        function = module.scope(node)
        found = [
            *self._assigned(module, function, node.id, depth),
            *self._handed_in(module, function, node.id, depth),
        ]
        return found or self._any_of(module, self._index.constant(module, node.id), depth)

    def _of_attribute(self, module: Module, node: ast.Attribute, depth: int) -> list[Text]:
        if node.attr in _SAID:
            for key in self._index.functions if node.attr == "sentence" else ():
                self.words.update(self._returned(key, depth) if key[1] == node.attr else ())
            return [_hole(node, "words")]
        if node.attr == "value":
            words = self._index.enum_words(module, node.value)
            return [(word,) for word in words] or [_hole(node, "words")]
        if node.attr in _TOLD:
            return self._put_into(node.attr, depth)
        where = [key for key in self._index.constants if key[1] == node.attr and node.attr.isupper()]
        return self._any_of(module, self._index.constants[where[0]], depth) if len(where) == 1 else []

    def _put_into(self, name: str, depth: int) -> list[Text]:
        """What is given to the field ``name`` wherever an object with such a field is made."""
        found: list[Text] = []
        for one in self._index.fields.get(name, ()):
            for where, call in self._index.calls.get(one.owner, ()) if one.annotation == "str" else ():
                given = [word.value for word in call.keywords if word.arg == name]
                found += self._any_of(where, given + call.args[one.place : one.place + 1], depth)
        return found

    def _of_subscript(self, module: Module, node: ast.Subscript, depth: int) -> list[Text]:
        return self._looked_up(module, node.value, depth)

    def _looked_up(self, module: Module, table: ast.expr, depth: int) -> list[Text]:
        """Every value of a dictionary at the top of a module."""
        tables = self._index.constant(module, table.id) if isinstance(table, ast.Name) else []
        return [
            text
            for one in tables
            if isinstance(one, ast.Dict)
            for text in self._any_of(module, one.values, depth)
        ]

    def _of_call(self, module: Module, node: ast.Call, depth: int) -> list[Text]:
        called = node.func
        if isinstance(called, ast.Name):
            return self._answers(module, called.id, depth)
        if not isinstance(called, ast.Attribute):
            return []
        if called.attr == "format":
            return self._formatted(module, called.value, node, depth)
        if called.attr == "join" and isinstance(called.value, ast.Constant):
            return self._listed(module, str(called.value.value), node, depth)
        if called.attr == "get":
            return self._looked_up(module, called.value, depth)
        if called.attr == "fromkeys":
            return self._any_of(module, node.args[1:], depth)
        own = isinstance(called.value, ast.Name) and called.value.id in ("self", "cls")
        return self._answers(module, called.attr, depth) if own else []

    def _formatted(self, module: Module, base: ast.expr, node: ast.Call, depth: int) -> list[Text]:
        """'{} is sent'.format(x): the braces are holes."""
        fill = _hole(node.args[0])[0] if node.args else Hole()
        found: list[Text] = []
        for text in self.texts(module, base, depth):
            parts: list[str | Hole] = []
            for part in text:
                pieces: list[str | Hole] = [*re.split(r"\{\w*\}", part)] if isinstance(part, str) else [part]
                for number, piece in enumerate(pieces):
                    parts += [fill, piece] if number else [piece]
            found.append(tuple(parts))
        return found

    def _listed(self, module: Module, between: str, node: ast.Call, depth: int) -> list[Text]:
        """' and '.join(names): a hole, for words where the items are made of words or a word stands between them."""
        given = node.args[0] if node.args else node
        element = given.elt if isinstance(given, ast.GeneratorExp | ast.ListComp) else None
        texts = self.texts(module, element, depth) if element is not None else []
        told = any(has_letters(text) or has_words(text) for text in texts)
        self.words.update(texts if told else ())
        if has_letters((between,)):
            self.words.add((Hole(), between, Hole("words")))
        return [_hole(given, "words" if told or has_letters((between,)) else "")]

    def _answers(self, module: Module, name: str, depth: int) -> list[Text]:
        """What our own function of that name returns."""
        key = None if hasattr(builtins, name) else module.defines(name, self._index.functions)
        return list(self._returned(key, depth)) if key else []

    def _returned(self, key: Key, depth: int) -> Iterator[Text]:
        for module, function in self._index.functions[key]:
            for node in ast.walk(function):
                if isinstance(node, ast.Return) and node.value is not None and module.scope(node) is function:
                    yield from self.texts(module, node.value, depth)

    def _assigned(self, module: Module, function: ast.AST, name: str, depth: int) -> Iterator[Text]:
        """What the name stands for inside a function."""
        for node in ast.walk(function) if isinstance(function, FUNCTIONS) else ():
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    yield from self._any_of(module, _parts_for(name, target, node.value), depth)
            elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and node.value is not None:
                yield from self._any_of(module, _parts_for(name, node.target, node.value), depth)
            elif isinstance(node, ast.For | ast.comprehension):
                for row in self._rows(module, function, node.iter):
                    yield from self._any_of(module, _parts_for(name, node.target, row), depth)

    def _rows(self, module: Module, function: ast.AST, table: ast.expr) -> Iterator[ast.expr]:
        """The items of a tuple or list, written here or named."""
        tables = [table]
        if isinstance(table, ast.Name):
            lines = [node for node in ast.walk(function) if isinstance(node, ast.Assign)]
            here = [
                part
                for line in lines
                for one in line.targets
                for part in _parts_for(table.id, one, line.value)
            ]
            tables = [*self._index.constant(module, table.id), *here]
        for one in tables:
            yield from one.elts if isinstance(one, ast.Tuple | ast.List) else []

    def _handed_in(self, module: Module, function: ast.AST, name: str, depth: int) -> Iterator[Text]:
        """What callers pass for the parameter ``name``, and its default."""
        if not isinstance(function, FUNCTIONS):
            return
        names = [one.arg for one in (*function.args.posonlyargs, *function.args.args)]
        names = [one for one in names if one not in ("self", "cls")]
        if name not in names and name not in [one.arg for one in function.args.kwonlyargs]:
            return
        for where, call in self._index.calls.get(function.name, ()):
            if function.name.startswith("_") and where is not module:
                continue
            given = [one.value for one in call.keywords if one.arg == name]
            given += call.args[names.index(name) :][:1] if name in names else []
            yield from self._any_of(where, given, depth)
        defaults = dict(zip(reversed(names), reversed(function.args.defaults), strict=False))
        if name in defaults:
            yield from self.texts(module, defaults[name], depth)


def _hole(node: ast.AST, kind: str = "") -> Text:
    return (Hole(kind, ast.unparse(node)),)


def _of_here(part: str | Hole, node: ast.expr) -> str | Hole:
    """A hole that names what the sentence itself fills in, not where that comes from."""
    return Hole(part.kind, ast.unparse(node)) if isinstance(part, Hole) else part


def _parts_for(name: str, target: ast.expr, value: ast.expr) -> list[ast.expr]:
    """What ``target = value`` gives to ``name``."""
    if isinstance(target, ast.Name):
        return [value] if target.id == name else []
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
        pairs = zip(target.elts, value.elts, strict=True)
        return [part for one, other in pairs for part in _parts_for(name, one, other)]
    named = {one.id for one in ast.walk(target) if isinstance(one, ast.Name)}
    nobody = ast.Name(id="", ctx=ast.Load())  # a part of something that is not written here
    return [nobody] if name in named else []
