package app.unknot.ui.data;

import app.unknot.domain.keeping.Custody.Move;
import app.unknot.domain.keeping.Custody.Offer;

/// What is under way on the page of the data.
sealed interface Doing {
    /// Nothing.
    record Nothing() implements Doing {}

    /// Something that takes a moment.
    ///
    /// @param words what it is
    record Busy(String words) implements Doing {}

    /// Something could be added: the person is asked.
    record Offered(Offer offer) implements Doing {}

    /// The data could be moved: the person is asked.
    record Planned(Move move) implements Doing {}

    /// It is over.
    ///
    /// @param title what came of it
    /// @param words what else is to be said
    /// @param done whether it was done
    record Told(String title, String words, boolean done) implements Doing {}
}
