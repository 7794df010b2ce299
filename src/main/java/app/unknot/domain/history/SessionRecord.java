package app.unknot.domain.history;

import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.routine.Side;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One session as it happened. It embeds its plan, so that changing or deleting a routine never touches history.
public record SessionRecord(Head head, SessionPlan plan, Course course, Answers answers) {
    /// Identity and circumstances.
    ///
    /// @param started the local start, with the offset that held there
    /// @param zone the time zone that held there
    /// @param app the version of the app
    public record Head(UUID id, OffsetDateTime started, ZoneId zone, String app, Roles roles) {}

    /// Who did what, where the person named them.
    public record Roles(Optional<String> giver, Optional<String> receiver) {
        /// Nobody was named.
        public static final Roles NONE = new Roles(Optional.empty(), Optional.empty());

        /// Those of the two that were named; a blank name is none.
        public static Roles named(String giver, String receiver) {
            return new Roles(name(giver), name(receiver));
        }

        /// The other way round.
        public Roles swapped() {
            return new Roles(receiver, giver);
        }

        private static Optional<String> name(String words) {
            return Optional.of(words.strip()).filter(name -> !name.isEmpty());
        }
    }

    /// What happened.
    ///
    /// @param active time in which the session ran, setups and rests included, gaps excluded
    public record Course(List<StepOutcome> outcomes, List<Gap> gaps, Duration active, Ending ending) {
        public Course {
            outcomes = List.copyOf(outcomes);
            gaps = List.copyOf(gaps);
        }

        /// The time lost to one kind of gap.
        public Duration lost(Gap.Kind kind) {
            return gaps.stream().filter(gap -> gap.kind() == kind).map(Gap::length).reduce(Duration.ZERO,
                    Duration::plus);
        }
    }

    /// What the person said. What was not answered is absent, never 0.
    public record Answers(Optional<Discomfort> before, Optional<Discomfort> after, String note) {
        /// Nothing was said.
        public static final Answers NONE = new Answers(Optional.empty(), Optional.empty(), "");

        /// These answers with a change made.
        public Answers with(Edit edit) {
            return new Answers(edit.before().orElse(before), edit.after().orElse(after), edit.note().orElse(note));
        }
    }

    /// A change to answers, or to the day. An empty field is left as it is; a field holding an empty answer takes the answer
    /// back.
    ///
    /// @param started the local start, put right
    public record Edit(Optional<Optional<Discomfort>> before, Optional<Optional<Discomfort>> after,
            Optional<String> note, Optional<OffsetDateTime> started) {
        /// A change to answers only.
        public Edit(Optional<Optional<Discomfort>> before, Optional<Optional<Discomfort>> after, Optional<String> note) {
            this(before, after, note, Optional.empty());
        }

        /// A change of the start only.
        public static Edit starting(OffsetDateTime started) {
            return new Edit(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(started));
        }

        /// What leads from some answers to others.
        public static Edit between(Answers old, Answers now) {
            return new Edit(old.before().equals(now.before()) ? Optional.empty() : Optional.of(now.before()),
                    old.after().equals(now.after()) ? Optional.empty() : Optional.of(now.after()),
                    old.note().equals(now.note()) ? Optional.empty() : Optional.of(now.note()));
        }

        /// Whether it changes nothing.
        public boolean nothing() {
            return before.isEmpty() && after.isEmpty() && note.isEmpty() && started.isEmpty();
        }
    }

    /// The same session by and for these people.
    public SessionRecord with(Roles named) {
        return new SessionRecord(new Head(head.id(), head.started(), head.zone(), head.app(), named), plan, course, answers);
    }

    /// The same session with these answers.
    public SessionRecord with(Answers changed) {
        return new SessionRecord(head, plan, course, changed);
    }

    /// The same session with a change made.
    public SessionRecord with(Edit edit) {
        Head moved = edit.started().map(started -> new Head(head.id(), started, head.zone(), head.app(), head.roles())).orElse(head);
        return new SessionRecord(moved, plan, course, answers.with(edit));
    }

    /// The local day it began on.
    public LocalDate day() {
        return head.started().toLocalDate();
    }

    /// How many planned steps were done: every side in some attempt, or all of an attempt where an easier variant with
    /// other sides took the step's place.
    public long stepsDone() {
        return IntStream.range(0, plan.steps().size()).filter(this::stepDone).count();
    }

    private boolean stepDone(int step) {
        List<StepOutcome> done = course.outcomes().stream().filter(outcome -> outcome.step() == step
                && outcome.result().status() == StepOutcome.Status.DONE).toList();
        Set<Side> sides = done.stream().map(StepOutcome::side).collect(Collectors.toSet());
        return sides.containsAll(Side.of(plan.steps().get(step).dose()))
                || done.stream().map(StepOutcome::attempt).anyMatch(attempt -> wholly(step, attempt));
    }

    private boolean wholly(int step, int attempt) {
        return course.outcomes().stream().filter(outcome -> outcome.step() == step && outcome.attempt() == attempt)
                .allMatch(outcome -> outcome.result().status() == StepOutcome.Status.DONE);
    }
}
