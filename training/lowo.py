"""Fits a kind's linear model on chosen rows, and hears every writer with a model that never read them."""

from collections import Counter
from collections.abc import Sequence
from math import log
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.linear_model import LogisticRegression

from bot.language.linear import GRAM_UNIT, RULE_UNIT, LinearModel, features
from training.kinds import Kind, Labels, Row, writer

SEEN_BY = 2  # an n-gram or a set of labels met in fewer messages is dropped
SET_SHARE = 0.4  # between 0.3 and 0.7 the figures hardly move


class Lines:
    """The rows of a kind with their features as one sparse matrix, so that folds only choose rows."""

    def __init__(self, kind: Kind, rows: Sequence[Row]) -> None:
        self.kind = kind
        self.rows = list(rows)
        self.writers = np.array([writer(row) for row in self.rows])
        self.labels = [label for group in kind.groups.values() for label in group]
        found = [features(kind.views(row), kind.rules(row)) for row in self.rows]
        self.names = np.array(sorted({name for one in found for name in one}))
        place = {name: i for i, name in enumerate(self.names)}
        cells = [(r, place[n], v) for r, one in enumerate(found) for n, v in one.items()]
        at, column, value = zip(*cells, strict=True)
        self.matrix = csr_matrix((value, (at, column)), shape=(len(self.rows), len(self.names)))
        golds = [kind.gold(row) for row in self.rows]
        self.gold = np.array([[label in gold for label in self.labels] for gold in golds])

    def fit(self, chosen: np.ndarray) -> dict[str, Any]:
        """The written form of a model fitted on the chosen rows: fit, keep the telling n-grams, fit again."""
        matrix, gold = self.matrix[chosen], self.gold[chosen]
        seen = np.asarray((matrix != 0).sum(axis=0)).ravel()
        is_rule = np.char.startswith(self.names, "!")
        scale = np.where(is_rule, self.kind.rule_scale, np.log((1 + len(gold)) / (1 + seen)) + 1)
        for view, freedom in self.kind.view_scale.items():
            scale = np.where(np.char.startswith(self.names, view), scale * freedom, scale)
        columns = np.flatnonzero(seen >= SEEN_BY)
        weights, _ = self._weights(matrix, gold, columns, scale)
        grams = ~is_rule[columns]
        moves = np.sqrt(np.asarray(matrix[:, columns].multiply(matrix[:, columns]).sum(axis=0)).ravel())
        telling = np.abs(weights).max(axis=0) * moves * grams  # how far it moves margins
        ranked = np.argsort(-telling, kind="stable")[: self.kind.keep]
        columns = np.sort(np.concatenate([columns[~grams], columns[ranked[grams[ranked]]]]))
        return self._written(columns, *self._weights(matrix, gold, columns, scale)) | {
            "sets": self._sets(gold)
        }

    def _weights(
        self, matrix: csr_matrix, gold: np.ndarray, columns: np.ndarray, scale: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """One row of weights a label, and its bias."""
        chosen, rows, biases = matrix[:, columns], [], []
        is_rule = np.char.startswith(self.names[columns], "!")
        for y in gold.T:
            freedom = scale[columns] * np.where(is_rule, 1.0, _partial(chosen, y))
            fit = self._one_label().fit(chosen @ diags(freedom), y)
            rows.append(fit.coef_[0] * freedom)
            biases.append(fit.intercept_[0])
        return np.vstack(rows), np.array(biases)

    def _one_label(self) -> LogisticRegression:
        """Rare labels count as much as their absence, else they would hardly ever be heard."""
        balance = "balanced" if self.kind.balanced else None
        return LogisticRegression(
            C=self.kind.c, solver="liblinear", random_state=0, tol=1e-3, class_weight=balance
        )

    def _written(self, columns: np.ndarray, weights: np.ndarray, bias: np.ndarray) -> dict[str, Any]:
        is_rule = np.char.startswith(self.names[columns], "!")[:, None]
        rounded = np.rint(weights.T / np.where(is_rule, RULE_UNIT, GRAM_UNIT)).astype(int)
        pairs = zip(self.names[columns], rounded, strict=True)
        return {
            "labels": self.labels,
            "bias": [round(float(one), 3) for one in bias],
            "weights": {str(name): [int(w) for w in row] for name, row in pairs if row.any()},
        }

    def _sets(self, gold: np.ndarray) -> dict[str, float]:
        """The sets of labels of the kind's `sets` group, each with what it adds to its labels' margins.

        The margins know how common each label is, not which go together. What a set adds is the logarithm of
        how often it is met over how often its labels would meet by chance, in part: `SET_SHARE`.
        """
        group = self.kind.groups.get(self.kind.sets, ())
        columns = [self.labels.index(label) for label in group]
        met = Counter(tuple(row) for row in gold[:, columns])
        share = gold[:, columns].mean(axis=0)
        return {
            " ".join(np.array(group)[list(row)]): round(
                SET_SHARE * _over_chance(times / len(gold), row, share), 2
            )
            for row, times in sorted(met.items())
            if times >= SEEN_BY and group
        }

    def heard_by_strangers(self, scored: str) -> dict[str, list[tuple[Labels, Labels]]]:
        """For each scored writer: (right, heard) per row, by a model of the other writers' rows."""
        return {one: self._heard(one) for one in scored}

    def _heard(self, left_out: str) -> list[tuple[Labels, Labels]]:
        model = LinearModel(self.fit(self.writers != left_out))
        rows = [row for row in self.rows if writer(row) == left_out]
        return [(self.kind.gold(row), self.kind.decide(model, row)) for row in rows]


def _over_chance(often: float, row: tuple[bool, ...], share: np.ndarray) -> float:
    """The logarithm of how often a set is met over how often it would be met if its labels were independent."""
    return log(often) - sum(log(one if held else 1 - one) for held, one in zip(row, share, strict=True))


def _partial(matrix: csr_matrix, y: np.ndarray) -> np.ndarray:
    """How partial each feature is to a label: the partial ones are given more freedom to be weighted.

    The naive-Bayes log ratio of Wang and Manning (2012, "Baselines and Bigrams"), softened by a square root.
    """
    met = matrix != 0
    with_label = np.asarray(met[y].sum(axis=0)).ravel() + 1.0
    without = np.asarray(met[~y].sum(axis=0)).ravel() + 1.0
    ratio = np.log(with_label / (y.sum() + 2)) - np.log(without / ((~y).sum() + 2))
    return np.sqrt(0.25 + np.abs(ratio))
