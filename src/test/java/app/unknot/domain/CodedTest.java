package app.unknot.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.catalog.BodyRegion;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodedTest {
    @Test
    void codesAreKebabCase() {
        assertEquals("lower-back", BodyRegion.LOWER_BACK.code());
    }

    @Test
    void aCodeFindsItsConstantAndNothingElseDoes() {
        for (BodyRegion region : BodyRegion.values()) {
            assertEquals(Optional.of(region), Coded.find(BodyRegion.class, region.code()));
        }
        assertEquals(Optional.empty(), Coded.find(BodyRegion.class, "LOWER_BACK"));
        assertEquals(Optional.empty(), Coded.find(BodyRegion.class, "knee"));
    }
}
