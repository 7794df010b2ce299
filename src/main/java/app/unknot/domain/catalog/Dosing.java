package app.unknot.domain.catalog;

import java.util.List;
import java.util.Optional;

/// Everything about how much and how fast.
///
/// @param dose the dose where no routine says otherwise
/// @param range the span of sensible doses
/// @param easier what to do where it hurts or is too much; empty where skipping is the only way
/// @param pace tempo, pressure and strokes
/// @param timing prompts during a hold and waits around a session
public record Dosing(Dose dose, DoseRange range, Optional<Easier> easier, Pace pace, Timing timing) {
    /// The pace of the hands. Pressures are of 10; an empty tempo or pressure means there is nothing to say.
    public record Pace(Optional<String> tempo, Optional<Pressure> pressure, List<Stroke> strokes) {
        public Pace {
            strokes = List.copyOf(strokes);
        }
    }

    /// Prompts during a hold, the least time before the same again, and notices about waits.
    public record Timing(List<Prompt> prompts, Optional<MinimumGap> minimumGap, List<Notice> notices) {
        public Timing {
            prompts = List.copyOf(prompts);
            notices = List.copyOf(notices);
        }
    }
}
