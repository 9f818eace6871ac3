"""Fits a kind's linear model on chosen rows, and hears every writer with a model that never read them."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.linear_model import LogisticRegression

from bot.language.linear import LinearModel, features
from training.kinds import Kind, Labels, Row, writer

SEEN_BY = 2  # an n-gram met in fewer messages is dropped


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
        telling = np.abs(weights * scale[columns]).max(axis=0) * moves * grams  # how far it moves margins
        ranked = np.argsort(-telling, kind="stable")[: self.kind.keep]
        columns = np.sort(np.concatenate([columns[~grams], columns[ranked[grams[ranked]]]]))
        weights, bias = self._weights(matrix, gold, columns, scale)
        return self._written(columns, weights * scale[columns], bias)

    def _weights(
        self, matrix: csr_matrix, gold: np.ndarray, columns: np.ndarray, scale: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        scaled = matrix[:, columns] @ diags(scale[columns])
        fits = [self._one_label().fit(scaled, y) for y in gold.T]
        return np.vstack([fit.coef_ for fit in fits]), np.array([fit.intercept_[0] for fit in fits])

    def _one_label(self) -> LogisticRegression:
        """Rare labels count as much as their absence, else they would hardly ever be heard."""
        balance = "balanced" if self.kind.balanced else None
        return LogisticRegression(
            C=self.kind.c, solver="liblinear", random_state=0, tol=1e-3, class_weight=balance
        )

    def _written(self, columns: np.ndarray, weights: np.ndarray, bias: np.ndarray) -> dict[str, Any]:
        fine = np.char.startswith(self.names[columns], "!")[
            :, None
        ]  # n-grams add up: one decimal serves them
        rounded = np.where(fine, np.round(weights, 2).T, np.round(weights, 1).T) + 0.0  # -0.0 becomes 0.0
        pairs = zip(self.names[columns], rounded, strict=True)
        return {
            "labels": self.labels,
            "bias": [round(float(one), 3) for one in bias],
            "weights": {str(name): [float(w) for w in row] for name, row in pairs if row.any()},
        }

    def heard_by_strangers(self, scored: str) -> dict[str, list[tuple[Labels, Labels]]]:
        """For each scored writer: (right, heard) per row, by a model of the other writers' rows."""
        return {one: self._heard(one) for one in scored}

    def _heard(self, left_out: str) -> list[tuple[Labels, Labels]]:
        model = LinearModel(self.fit(self.writers != left_out))
        rows = [row for row in self.rows if writer(row) == left_out]
        return [(self.kind.gold(row), self.kind.decide(model, row)) for row in rows]
