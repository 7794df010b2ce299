package app.unknot.device;

import app.unknot.device.speech.LineSpeaker;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.session.Cue;
import app.unknot.domain.session.Progress;
import app.unknot.domain.session.Reading;
import app.unknot.domain.session.SessionCommand;
import app.unknot.domain.session.SessionEngine;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.Speaker.Phrase;
import app.unknot.domain.session.Speaker.Priority;
import app.unknot.domain.session.Transition;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;

/// A session as the shell leads it, without a window: engine, clocks, wakes, cues and voice are the real ones.
final class RealTimeSession {
    private final SessionEngine engine = new SessionEngine(Duration.ofSeconds(5));
    private final SystemClock clock = new SystemClock(InstantSource.system());
    private final CountDownLatch over = new CountDownLatch(1);
    private final LineCuePlayer cues;
    private final LineSpeaker speaker;
    private final WakeThread wakes;
    private final WakeThread.Timer timer;

    /// A sound that has to come, and when.
    ///
    /// @param at by `System.nanoTime`, or by any other origin
    record Planned(Sound sound, Duration at) {}

    private RealTimeSession(LineCuePlayer cues, LineSpeaker speaker, Executor handover) {
        this.cues = cues;
        this.speaker = speaker;
        this.wakes = new WakeThread(handover);
        this.timer = wakes.timer();
    }

    /// Leads through a plan. Answers when it began.
    static Duration lead(LineCuePlayer cues, LineSpeaker speaker, Executor handover, SessionPlan plan) throws InterruptedException {
        speaker.prepare(
                plan.steps().stream().flatMap(step -> List.of(step.technique().name(), step.brief().instruction()).stream()).toList());
        RealTimeSession session = new RealTimeSession(cues, speaker, handover);
        Reading now = session.clock.get();
        session.follow(session.engine.start(plan, now));
        session.over.await();
        session.wakes.close();
        return now.monotonic();
    }

    /// What a plan makes sound, led by a clock that is always on time.
    static List<Planned> planned(SessionPlan plan) {
        SessionEngine engine = new SessionEngine(Duration.ofSeconds(5));
        Reading now = new Reading(Duration.ofHours(1), Instant.EPOCH);
        Duration began = now.monotonic();
        List<Planned> planned = new ArrayList<>();
        Transition next = engine.start(plan, now);
        while (true) {
            Duration at = now.monotonic().minus(began);
            Sound.of(next.cues()).ifPresent(sound -> planned.add(new Planned(sound, at)));
            if (waits(next.state())) {
                next = engine.apply(next.state(), new SessionCommand.Ready(), now);
                continue;
            }
            Optional<Duration> wake = engine.nextWake(next.state());
            if (wake.isEmpty()) {
                return planned;
            }
            now = new Reading(wake.get(), Instant.EPOCH.plus(wake.get().minus(began)));
            next = engine.apply(next.state(), new SessionCommand.Tick(), now);
        }
    }

    private void follow(Transition transition) {
        SessionState state = transition.state();
        cues.play(transition.cues());
        speaker.say(transition.cues().stream().flatMap(cue -> words(cue, progress(state).step()).stream()).toList());
        if (waits(state)) {
            follow(engine.apply(state, new SessionCommand.Ready(), clock.get()));
            return;
        }
        engine.nextWake(state).ifPresentOrElse(at -> {
            Duration delay = at.minus(clock.get().monotonic());
            timer.after(delay.isNegative() ? Duration.ZERO : delay,
                    () -> follow(engine.apply(state, new SessionCommand.Tick(), clock.get())));
        }, over::countDown);
    }

    private static boolean waits(SessionState state) {
        return state instanceof SessionState.Running && progress(state).phase() instanceof Phase.Wait;
    }

    private static Progress progress(SessionState state) {
        return Progress.of(state, state.seen().monotonic());
    }

    private static List<Phrase> words(Cue cue, PlannedStep step) {
        return switch (cue) {
            case Cue.PhaseBegan began when began.phase() instanceof Phase.Setup ->
                List.of(new Phrase(step.technique().name(), Priority.NEEDED, Optional.of(began.phase().length())),
                        new Phrase(step.brief().instruction(), Priority.HELPFUL, Optional.of(began.phase().length())));
            case Cue.PhaseBegan began when began.phase() instanceof Phase.Hold -> soon("Hold.", Priority.EXTRA);
            case Cue.HalfWay _ -> soon("Half-way.", Priority.HELPFUL);
            case Cue.ChangeSide _ -> soon("Change sides.", Priority.NEEDED);
            case Cue.Prompted prompted -> soon(prompted.prompt().text(), Priority.NEEDED);
            case Cue.Done _ -> List.of(new Phrase("Done.", Priority.NEEDED, Optional.empty()));
            case Cue.PhaseBegan _, Cue.CountIn _, Cue.Repetition _, Cue.StepEnded _, Cue.Slept _ -> List.of();
        };
    }

    private static List<Phrase> soon(String sentence, Priority priority) {
        return List.of(new Phrase(sentence, priority, Optional.of(Duration.ofSeconds(4))));
    }
}
