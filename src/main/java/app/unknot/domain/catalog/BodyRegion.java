package app.unknot.domain.catalog;

import app.unknot.domain.Coded;

/// A part of the body that a technique works on, or where discomfort sits.
public enum BodyRegion implements Coded {
    LOWER_BACK, UPPER_BACK, WHOLE_BACK, NECK, SHOULDER_TOP, SHOULDER_BLADE, SHOULDER, FRONT_OF_SHOULDER, CHEST, SIDE_OF_TRUNK, ABDOMEN,
    SACRUM, BUTTOCK, HIP, BACK_OF_THIGH, WHOLE_BODY
}
