package app.unknot;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.SessionEngine;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.session.Transition;
import app.unknot.ui.after.AfterController;
import app.unknot.ui.catalog.CatalogController;
import app.unknot.ui.catalog.CatalogPorts;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Screen;
import app.unknot.ui.session.SessionController;
import app.unknot.ui.session.SessionPorts;
import app.unknot.ui.shell.Section;
import app.unknot.ui.shell.ShellController;
import app.unknot.ui.start.StartController;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Constructs everything: the only class that knows every controller and every adapter.
final class Wiring {
    private final Stores stores;
    private final Machine machine;
    private final Messages messages;

    Wiring(Stores stores, Machine machine, Messages messages) {
        this.stores = stores;
        this.machine = machine;
        this.messages = messages;
    }

    ShellController shell(Consumer<Section> open) {
        return new ShellController(open, messages);
    }

    CatalogController catalog(Catalog catalog, Function<String, Optional<Instant>> lastDone, Consumer<Routine> start) {
        return new CatalogController(catalog, stores.settings(),
                new CatalogPorts(lastDone, start, machine.background(), Clock.systemDefaultZone()), messages);
    }

    StartController start(Routine routine, Catalog catalog, StartController.Person person, StartController.Acts acts) {
        return new StartController(routine, catalog, person, acts, messages);
    }

    SessionKeeper keeper(SessionRecord.Head head, SessionRecord.Answers answers) {
        return new SessionKeeper(head, answers, stores.journal(), stores.active());
    }

    SessionController session(SessionEngine engine, Transition first, SessionKeeper keeper, Runnable safety, Consumer<Ended> ended) {
        SessionPorts ports = new SessionPorts(machine.clock(), machine.timers().get(), new SessionSound(machine.sound(), stores.settings()),
                keeper::write, safety);
        return new SessionController(engine, first, ports, messages, ended);
    }

    AfterController after(AfterController.Ended ended, Runnable done) {
        return new AfterController(ended, stores.journal(), machine.timers().get(), messages, done);
    }
}
