package app.unknot.domain.catalog;

import app.unknot.domain.Coded;

/// A thing that a technique needs or may use.
public enum Equipment implements Coded {
    MAT, BED, CHAIR, FIRM_CHAIR, DOORWAY, WALL, TABLE, PILLOW, CUSHION, TOWEL, DAMP_CLOTH, FOAM_ROLLER, TENNIS_BALL, SOCK, OIL, LOTION,
    HEAT_PACK, COLD_PACK, KINESIOLOGY_TAPE, SCISSORS, SOAP
}
