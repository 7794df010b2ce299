package app.unknot.domain.session;

import app.unknot.domain.history.SessionRecord.Roles;
import java.util.OptionalInt;

/// What two people agreed on before a session, in their own words.
///
/// @param leaveAlone what is not to be touched; may be empty
/// @param stopWord the word that stops everything; may be empty
/// @param pressure the most pressure, on a scale of 0 to 10; empty where nobody presses
public record Agreement(Roles roles, String leaveAlone, String stopWord, OptionalInt pressure) {
    /// The most pressure that two people may agree on; the facts cap a partner's pressure there.
    public static final int MOST_PRESSURE = 5;
    /// There was nothing to agree on.
    public static final Agreement NONE = new Agreement(Roles.NONE, "", "", OptionalInt.empty());

    public Agreement {
        leaveAlone = leaveAlone.strip();
        stopWord = stopWord.strip();
        if (pressure.isPresent() && (pressure.getAsInt() < 1 || pressure.getAsInt() > MOST_PRESSURE)) {
            throw new IllegalArgumentException("pressure: must lie within 1 and " + MOST_PRESSURE);
        }
    }

    public Agreement with(Roles others) {
        return new Agreement(others, leaveAlone, stopWord, pressure);
    }

    public Agreement leavingAlone(String areas) {
        return new Agreement(roles, areas, stopWord, pressure);
    }

    public Agreement stoppingAt(String word) {
        return new Agreement(roles, leaveAlone, word, pressure);
    }

    public Agreement pressing(int most) {
        return new Agreement(roles, leaveAlone, stopWord, OptionalInt.of(most));
    }

    /// The same where nobody presses.
    public Agreement notPressing() {
        return new Agreement(roles, leaveAlone, stopWord, OptionalInt.empty());
    }

    /// The same two people with their roles exchanged. What was agreed about one back says nothing about the other.
    public Agreement swapped() {
        return new Agreement(roles.swapped(), "", stopWord, OptionalInt.empty());
    }
}
