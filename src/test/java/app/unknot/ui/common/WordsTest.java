package app.unknot.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.catalog.Equipment;
import app.unknot.domain.catalog.Evidence;
import app.unknot.domain.catalog.Family;
import app.unknot.domain.catalog.Level;
import app.unknot.domain.catalog.Notice;
import app.unknot.domain.catalog.Place;
import app.unknot.domain.catalog.Position;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.history.Ending;
import app.unknot.domain.history.Gap;
import app.unknot.domain.history.HurtReason;
import app.unknot.domain.history.StepOutcome;
import app.unknot.domain.routine.Side;
import app.unknot.domain.settings.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = new Words(new Messages(Locale.ENGLISH));

    @Test
    void everyValueHasANameOfItsOwn() {
        distinct(BodyRegion.values(), words::of);
        distinct(Position.values(), words::of);
        distinct(Equipment.values(), words::of);
        distinct(Place.values(), words::of);
        distinct(Who.values(), words::of);
        distinct(Family.values(), words::of);
        distinct(Evidence.values(), words::of);
        distinct(Level.values(), words::of);
        distinct(Side.values(), words::of);
        distinct(StepOutcome.Status.values(), words::of);
        distinct(Ending.values(), words::of);
        distinct(HurtReason.values(), words::of);
        distinct(Gap.Kind.values(), words::of);
        distinct(Theme.values(), words::of);
        distinct(Notice.Kind.values(), words::of);
    }

    @Test
    void thingsAreSmallWithinASentenceAndCapitalAtItsBeginning() {
        assertEquals("foam roller", words.within(Equipment.FOAM_ROLLER));
        assertEquals("Foam roller", words.of(Equipment.FOAM_ROLLER));
        assertEquals("Neck · Chest", words.row(List.of(BodyRegion.NECK, BodyRegion.CHEST), words::of));
    }

    private static <E> void distinct(E[] values, Function<E, String> word) {
        List<String> names = Arrays.stream(values).map(word).toList();
        assertEquals(values.length, names.stream().distinct().count(), () -> "one name twice in " + names);
        assertFalse(names.stream().anyMatch(String::isBlank));
    }
}
