package app.unknot;

import app.unknot.ui.common.Messages;
import app.unknot.ui.shell.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What nobody expected in this run, told in one notice, however much it is.
final class Troubles {
    /// What fails first is nearest to the cause.
    private static final int MOST = 5;

    private final Machine.Places places;
    private final Messages messages;
    private final Details details;
    private final List<Throwable> failures = new ArrayList<>();
    private Optional<Notice> told = Optional.empty();

    Troubles(Machine.Places places, Messages messages) {
        this.places = places;
        this.messages = messages;
        this.details = new Details(places.version(), System.getProperties());
    }

    void add(Throwable failure) {
        if (failures.size() < MOST) {
            failures.add(failure);
        }
    }

    /// Tells the person in the window, in place of what was told before.
    void tell(Navigator window) {
        Consumer<Notice> say = notice -> {
            window.tell(notice, told);
            told = Optional.of(notice);
        };
        say.accept(new Notice(messages.text("shell.trouble.notice"), Optional.of(new Notice.Action(word(), () -> {
            copy();
            say.accept(new Notice(messages.text("shell.trouble.copied"), Optional.empty()));
        }))));
    }

    /// The word for [#copy].
    String word() {
        return messages.text("shell.trouble.copy");
    }

    /// A failure as it may be logged.
    String trace(Throwable failure) {
        return details.trace(failure);
    }

    /// Puts what the developers need, and nothing about the person, onto the clipboard.
    void copy() {
        places.copy().accept(details.of(failures));
    }
}
