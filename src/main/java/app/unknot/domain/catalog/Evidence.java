package app.unknot.domain.catalog;

import app.unknot.domain.Coded;

/// How strong the evidence is that a technique eases back pain (facts by technique family).
public enum Evidence implements Coded {
    MODERATE, LOW, VERY_LOW, INSUFFICIENT, CONFLICTING, NOT_SHOWN, EXPERT_PRACTICE
}
