package app.unknot.ui.catalog;

import app.unknot.domain.routine.Routine;
import java.util.List;
import java.util.Optional;

/// What is read beside the list, ready to be shown from top to bottom.
///
/// @param warnings what this person must know before they start
/// @param offer what Start starts; empty where there is nothing to start
record Detail(Heading heading, List<String> warnings, List<Block> blocks, Optional<Offer> offer) {
    /// The name and what stands right under it.
    record Heading(String id, String name, String summary, boolean favourite) {}

    /// A routine to start.
    ///
    /// @param length as a clock has it
    /// @param spoken the same for a screen reader
    record Offer(Routine routine, String length, String spoken) {}

    /// A part of the text.
    sealed interface Block permits Figure, Facts, Texts, Steps, Links {}

    /// The picture of the figure of this name.
    record Figure(String name) implements Block {}

    /// Short answers, each with its question.
    record Facts(List<Fact> facts) implements Block {
        /// A question and its answer.
        record Fact(String label, String value) {}
    }

    /// Paragraphs, or a list, under a title.
    record Texts(String title, List<String> texts, Style style) implements Block {
        /// How the texts hang together.
        enum Style {
            PARAGRAPHS, BULLETS, NUMBERS
        }
    }

    /// The steps of a routine.
    record Steps(String title, List<Step> steps) implements Block {
        /// One step.
        ///
        /// @param leftOut why this person's session goes without it
        /// @param figure the name of the figure that pictures it
        record Step(String name, String dose, String time, Optional<String> leftOut, String figure) {}
    }

    /// Ways to other entries.
    record Links(String title, List<Link> links) implements Block {
        /// A way to another entry.
        record Link(String id, String name) {}
    }

    Detail {
        warnings = List.copyOf(warnings);
        blocks = List.copyOf(blocks);
    }
}
