package app.unknot;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.Condition;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.history.History;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.session.Agreement;
import app.unknot.domain.session.Opening;
import app.unknot.ui.common.Screen;
import app.unknot.ui.pair.Pair;
import app.unknot.ui.pair.Pair.Whose;
import app.unknot.ui.pair.PairController;
import app.unknot.ui.safety.SafetyController.Entry;
import app.unknot.ui.start.StartController;
import app.unknot.ui.start.StartController.Acts;
import app.unknot.ui.start.StartController.Aside;
import app.unknot.ui.start.StartController.Begin;
import app.unknot.ui.start.StartController.Person;
import app.unknot.ui.start.StartController.Said;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The pages before a session: what two people agree on, where there are two; then the start page.
final class StartPages {
    private final Screens screens;
    private final Stores stores;
    private final Machine machine;
    private final Catalog catalog;
    private final Ways ways;

    /// What these pages lead to.
    ///
    /// @param show shows a page, and keeps what opens it again as it is
    /// @param begin begins the session
    /// @param safety opens the safety page
    /// @param history all sessions so far
    record Ways(BiConsumer<Screen, Runnable> show, Consumer<Begin> begin, Runnable toCatalog, Consumer<Entry> safety,
            Supplier<History> history) {}

    StartPages(Screens screens, Stores stores, Machine machine, Catalog catalog, Ways ways) {
        this.screens = screens;
        this.stores = stores;
        this.machine = machine;
        this.catalog = catalog;
        this.ways = ways;
    }

    /// The first page before a session of this routine. Two people are taken to be the same as the last time.
    void open(Routine routine) {
        open(routine, ways.history().get().lastRoles());
    }

    /// The first page before a session of this routine, for these two where it is one for two.
    private void open(Routine routine, Roles roles) {
        if (routine.profile().who() == Who.PARTNER) {
            agree(routine, Pair.of(Agreement.NONE.with(roles).stoppingAt(screens.stopWord())), Said.NOTHING, false);
        } else {
            start(routine, Pair.of(Agreement.NONE), Said.NOTHING);
        }
    }

    /// The first page before a session like this one, for the same people.
    void again(SessionRecord session) {
        routine(session.plan()).ifPresentOrElse(routine -> open(routine, session.head().roles()), ways.toCatalog());
    }

    /// The first page before the same again, in the same time, with the roles exchanged; empty where there are not two. Whose
    /// back it is, and what holds for it, is asked anew.
    Optional<Runnable> swap(SessionPlan plan, Opening before) {
        Agreement now = before.agreement().swapped();
        Pair pair = Pair.of(now.stopWord().isEmpty() ? now.stoppingAt(screens.stopWord()) : now);
        Said known = new Said(Optional.empty(), before.minutes());
        return routine(plan).filter(_ -> plan.who() == Who.PARTNER).map(routine -> () -> agree(routine, pair, known, false));
    }

    /// What a plan was made of, as far as the catalog still has it.
    private Optional<Routine> routine(SessionPlan plan) {
        return catalog.routine(plan.routine()).or(() -> catalog.technique(plan.routine()).map(Routine::of));
    }

    /// @param known what was answered on the start page before
    /// @param conditions whether the receiver's conditions are shown at once
    private void agree(Routine routine, Pair pair, Said known, boolean conditions) {
        PairController page = screens.pair(routine, catalog, pair,
                new PairController.Acts(now -> start(routine, now, still(known, pair, now)), ways.toCatalog()));
        if (conditions) {
            page.askConditions();
        }
        ways.show().accept(page, () -> agree(routine, page.said(), still(known, pair, page.said()), false));
    }

    /// What still holds of the answers: how one back feels says nothing about another's.
    private static Said still(Said known, Pair before, Pair now) {
        boolean same = before.whose().equals(now.whose())
                && before.agreement().roles().receiver().equals(now.agreement().roles().receiver());
        return same ? known : known.ofSomeoneElse();
    }

    /// Another routine, for the same two where it is one for two as well; how someone else feels is no answer to one's own.
    private void instead(Routine other, Pair pair, Said known) {
        boolean two = other.profile().who() == Who.PARTNER;
        if (two && pair.whose().isPresent()) {
            agree(other, pair, known, false);
        } else if (two) {
            open(other);
        } else {
            start(other, Pair.of(Agreement.NONE), receiverIsAnother(pair) ? Said.NOTHING : known);
        }
    }

    private static boolean receiverIsAnother(Pair pair) {
        return pair.whose().filter(Whose.ANOTHERS::equals).isPresent();
    }

    private void aboutReceiver(Routine routine, Pair pair, Said known) {
        if (receiverIsAnother(pair)) {
            agree(routine, pair, known, true);
        } else {
            ways.safety().accept(Entry.ABOUT_YOU);
        }
    }

    private void start(Routine routine, Pair pair, Said said) {
        boolean two = routine.profile().who() == Who.PARTNER;
        Set<Condition> mine = stores.settings().current().conditions();
        History history = ways.history().get();
        Person person = new Person(two ? pair.conditions(mine) : mine,
                two ? history.on(pair.agreement().roles().receiver()) : history, ZonedDateTime.now(machine.time().wall()), said,
                pair.agreement());
        Aside aside = new Aside(known -> aboutReceiver(routine, pair, known), () -> ways.safety().accept(Entry.RED_FLAGS),
                known -> agree(routine, pair, known, false));
        Acts acts = new Acts(ways.begin(), (other, known) -> instead(other, pair, known), ways.toCatalog(), aside);
        StartController page = screens.start(routine, catalog, person, acts);
        ways.show().accept(page, () -> start(routine, pair, page.said()));
    }
}
