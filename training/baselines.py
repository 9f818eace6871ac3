"""What to beat: the majority answer, and plain TF-IDF with logistic regression."""

from collections import Counter

import numpy as np
from scipy.sparse import hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from training.kinds import Kind, Labels, Row, writer

Heard = dict[str, list[tuple[Labels, Labels]]]


def majority(kind: Kind, rows: list[Row], scored: str) -> Heard:
    """Always the commonest set of the other writers, group by group."""
    return {one: _majority(kind, rows, one) for one in scored}


def _majority(kind: Kind, rows: list[Row], left_out: str) -> list[tuple[Labels, Labels]]:
    others = [kind.gold(row) for row in rows if writer(row) != left_out]
    answer: Labels = ()
    for group in kind.groups.values():
        sets = Counter(tuple(label for label in group if label in gold) for gold in others)
        answer += sets.most_common(1)[0][0]
    return [(kind.gold(row), answer) for row in rows if writer(row) == left_out]


def tfidf(kind: Kind, rows: list[Row], scored: str) -> Heard:
    """Words 1-2 and characters 2-5, logistic regression per label, threshold one half."""
    return {one: _tfidf(kind, rows, one) for one in scored}


def _tfidf(kind: Kind, rows: list[Row], left_out: str) -> list[tuple[Labels, Labels]]:
    train = [row for row in rows if writer(row) != left_out]
    test = [row for row in rows if writer(row) == left_out]
    vectorizers = [
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
        TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2),
    ]
    known = hstack([v.fit_transform(map(kind.baseline_text, train)) for v in vectorizers]).tocsr()
    new = hstack([v.transform(map(kind.baseline_text, test)) for v in vectorizers]).tocsr()
    heard: list[Labels] = [() for _ in test]
    for name, group in kind.groups.items():
        chances = np.column_stack(
            [_chance(known, [label in kind.gold(row) for row in train], new) for label in group]
        )
        chosen = chances > 0.5 if name not in kind.one_of else chances == chances.max(axis=1, keepdims=True)
        heard = [
            said + tuple(label for label, is_heard in zip(group, row, strict=True) if is_heard)
            for said, row in zip(heard, chosen, strict=True)
        ]
    return [(kind.gold(row), said) for row, said in zip(test, heard, strict=True)]


def _chance(known: object, gold: list[bool], new: object) -> np.ndarray:
    fit = LogisticRegression(C=10, solver="liblinear", random_state=0, class_weight="balanced").fit(
        known, gold
    )
    return fit.predict_proba(new)[:, 1]
