package app.unknot.store.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.Catalog.Refusal;
import app.unknot.domain.figure.Hands;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A giver's hands are read from a figure's file, and refused with file, field and reason. Each case breaks a true one.
class HandsReaderTest {
    private static final String TRUE = """
            {"spine": true, "giver": {"side": 36, "height": -1.05, "turn": -12},
             "hands": [{"grip": "pads", "left": false, "lifts": true, "pulse": {"kind": "circle", "seconds": 1},
               "legs": [{"side": 6.5, "height": 0.14, "seconds": 5, "pressure": 3}]}],
             "covers": [{"kind": "tape", "from": {"side": 4, "height": 0}, "to": {"side": 4, "height": 0.5}, "width": 5}],
             "arrows": [{"front": true, "spots": [{"side": 1, "height": 0.4}, {"side": 9, "height": 0.41}]}]}
            """;

    private static Hands read(String text) {
        Fields fields = Fields.of("figure.json", text.getBytes(StandardCharsets.UTF_8));
        Hands hands = HandsReader.read(fields);
        fields.done();
        return hands;
    }

    @Test
    void aTrueOneIsRead() {
        Hands hands = read(TRUE);
        assertEquals(Hands.Grip.PADS, hands.hands().getFirst().grip());
        assertEquals(new Hands.Spot(6.5, 0.14, 0), hands.hands().getFirst().legs().getLast().to());
        assertEquals(5, hands.covers().getFirst().width());
        assertEquals(2, hands.arrows().getFirst().spots().size());
        assertTrue(hands.arrows().getFirst().front());
        assertTrue(hands.hands().getFirst().lifts());
    }

    @Test
    void allOfItMayBeAbsent() {
        assertEquals(Hands.NONE, read("{}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "pads"          | "claw"            | hands[0].grip             | "claw" is not known
            "grip": "pads", | ``                | hands[0].grip             | is missing
            "left": false   | "left": "no"      | hands[0].left             | must be
            "circle"        | "spin"            | hands[0].pulse.kind       | "spin" is not known
            "seconds": 1    | "seconds": 0      | hands[0].pulse.seconds    | must be more than 0
            "seconds": 5    | "seconds": -5     | hands[0].legs[0].seconds  | must be more than 0
            "pressure": 3   | "pressure": 6     | hands[0].legs[0].pressure | must lie within 0 to 5
            "pressure": 3   | "pressure": -1    | hands[0].legs[0].pressure | must lie within 0 to 5
            "side": 6.5     | "side": NaN       | line 3                    | is not JSON
            "side": 6.5     | "side": "left"    | hands[0].legs[0].side     | must be
            "tape"          | "glue"            | covers[0].kind            | "glue" is not known
            "width": 5      | "width": 0        | covers[0].width           | must be more than 0
            , {"side": 9, "height": 0.41} | ``  | arrows[0].spots           | must hold at least two
            "spine"         | "spines"          | spines                    | is not a known field
            """)
    void aWrongOne(String part, String wrong, String field, String reason) {
        assertTrue(TRUE.contains(part), part);
        String text = TRUE.replace(part, wrong);
        Refusal refusal = assertThrows(RefusedException.class, () -> read(text)).refusal();
        assertEquals("figure.json", refusal.file());
        assertEquals(field, refusal.field());
        assertTrue(refusal.reason().contains(reason), refusal.reason());
    }
}
