package app.unknot.ui.safety;

import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.SafetyText;
import app.unknot.domain.settings.SettingsStore;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Screen;
import java.util.Set;
import javafx.scene.Parent;

/// The safety page: read and accepted once at the first start, one click away ever after.
public final class SafetyController implements Screen {
    private final SettingsStore settings;
    private final Runnable leave;
    private final SafetyModel model;
    private final SafetyView view;

    /// How the page was come to.
    public enum Entry {
        FIRST_START, RED_FLAGS, ABOUT_YOU
    }

    /// @param leave where "Done" and "Back" lead
    public SafetyController(SafetyText safety, SettingsStore settings, Entry entry, Messages messages,
            Runnable leave) {
        this.settings = settings;
        this.leave = leave;
        this.model = new SafetyModel(entry, settings.current().conditions());
        this.view = new SafetyView(model, this, safety, messages);
    }

    @Override
    public Parent view() {
        return view.root();
    }

    void onAccept() {
        settings.change(settings.current().withSafetyAccepted());
        model.show(SafetyModel.Part.ABOUT_YOU);
    }

    void onPart(SafetyModel.Part part) {
        model.show(part);
    }

    void onTicked(Set<Condition> conditions) {
        settings.change(settings.current().with(conditions));
        model.tick(conditions);
    }

    void onLeave() {
        leave.run();
    }
}
