package app.unknot.ui.pair;

import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.SafetyText;
import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.Agreement;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Screen;
import app.unknot.ui.pair.Pair.Whose;
import app.unknot.ui.pair.PairModel.Part;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// The page before a partner session's start page: names, what is agreed, and whose conditions count.
public final class PairController implements Screen {
    /// Where the pressure starts out: soft enough for every technique, and easy to raise.
    private static final int FIRST_PRESSURE = 3;

    private final Acts acts;
    private final PairModel model;
    private final PairView view;

    /// What can be done from here.
    ///
    /// @param goOn takes what was said
    /// @param back goes back to the catalog
    public record Acts(Consumer<Pair> goOn, Runnable back) {}

    /// @param first what is known already: names from the last time, or all of it where the page is opened again
    public PairController(Routine routine, SafetyText safety, Pair first, Acts acts, Messages messages) {
        this.acts = acts;
        this.model = new PairModel(routine.name(), first.with(ready(first.agreement(), routine)));
        this.view = new PairView(model, this, safety, messages);
    }

    @Override
    public Parent view() {
        return view.root();
    }

    /// What was said so far.
    public Pair said() {
        return model.pair().get();
    }

    /// Shows the receiver's conditions at once.
    public void askConditions() {
        model.show(Part.CONDITIONS);
    }

    void onNames(String giver, String receiver) {
        agree(said().agreement().with(Roles.named(giver, receiver)));
    }

    void onWhose(Whose whose) {
        model.say(said().with(whose));
    }

    void onLeaveAlone(String areas) {
        agree(said().agreement().leavingAlone(areas));
    }

    void onStopWord(String word) {
        agree(said().agreement().stoppingAt(word));
    }

    void onPressure(int most) {
        agree(said().agreement().pressing(most));
    }

    void onTicked(Set<Condition> conditions) {
        model.say(said().with(conditions));
    }

    void onGoOn() {
        Part next = said().whose().filter(Whose.ANOTHERS::equals).isPresent() ? Part.CONDITIONS : Part.AGREE;
        if (said().whose().isEmpty()) {
            model.miss();
        } else if (model.part().get() == next) {
            acts.goOn().accept(said());
        } else {
            model.show(next);
        }
    }

    void onBack() {
        if (model.part().get() == Part.AGREE) {
            acts.back().run();
        } else {
            model.show(Part.AGREE);
        }
    }

    private void agree(Agreement now) {
        model.say(said().with(now));
    }

    /// There is a pressure to agree on only where hands press.
    private static Agreement ready(Agreement known, Routine routine) {
        boolean pressing = routine.steps().stream().anyMatch(step -> step.technique().dosing().pace().pressure().isPresent());
        if (!pressing) {
            return known.notPressing();
        }
        return known.pressure().isEmpty() ? known.pressing(FIRST_PRESSURE) : known;
    }
}
