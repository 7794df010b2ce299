package app.unknot.domain.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.unknot.domain.history.SessionRecord.Roles;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void pressureStaysWithinWhatTheFactsAllow() {
        assertEquals(OptionalInt.of(5), Agreement.NONE.pressing(5).pressure());
        assertThrows(IllegalArgumentException.class, () -> Agreement.NONE.pressing(6));
        assertThrows(IllegalArgumentException.class, () -> Agreement.NONE.pressing(0));
    }

    @Test
    void blanksAreNothingAgreed() {
        assertEquals(Agreement.NONE, new Agreement(Roles.named(" ", ""), "  ", " ", OptionalInt.empty()));
    }

    @Test
    void aSwapExchangesTheRolesAndKeepsOnlyWhatHoldsForBoth() {
        Agreement before = new Agreement(Roles.named("Ben", "Ana"), "left shoulder", "Red", OptionalInt.of(4));
        assertEquals(Agreement.NONE.with(Roles.named("Ana", "Ben")).stoppingAt("Red"), before.swapped());
    }
}
