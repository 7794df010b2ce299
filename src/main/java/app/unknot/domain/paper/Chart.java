package app.unknot.domain.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// A chart over time, ready to be drawn. Slots have equal widths; slot `i` reaches from `i` to `i + 1`.
///
/// @param series drawn one over the other, all of the same length
/// @param across what is written below, at places from 0 to the number of slots; what finds no room may be left out
/// @param up what is written beside, at heights from 0 to [#top]
/// @param top the greatest height
public record Chart(List<Series> series, List<Tick> across, List<Tick> up, double top) {
    private static final int MOST_STEPS = 4;
    private static final int[] ROUND = {1, 2, 5, 10};
    /// Beyond this a value comes from a damaged file, and any scale will do.
    private static final double HIGHEST = 1e8;

    public Chart {
        series = List.copyOf(series);
        across = List.copyOf(across);
        up = List.copyOf(up);
    }

    /// How a series is drawn; each can be told from the others without its colour.
    public enum Form {
        /// Full bars.
        BARS,
        /// The outlines of bars.
        FRAMES,
        /// A dashed line through rings.
        RINGS,
        /// A line through full dots.
        DOTS
    }

    /// Values over time.
    ///
    /// @param name what they are, for the legend
    /// @param values one for each slot; absent where there is nothing to tell
    public record Series(String name, Form form, List<OptionalDouble> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /// A mark on an axis.
    public record Tick(double at, String text) {}

    /// How many slots there are.
    public int slots() {
        return series.isEmpty() ? 0 : series.getFirst().values().size();
    }

    /// Round heights for a scale from 0 that holds a value: the last of them is the top. At least 0 and 1.
    ///
    /// @param value the greatest value, not below 0
    public static List<Integer> scale(double value) {
        double most = Math.min(value, HIGHEST);
        int step = 1;
        for (int size = 1; step * MOST_STEPS < most; size *= 10) {
            for (int round : ROUND) {
                step = round * size;
                if (step * MOST_STEPS >= most) {
                    break;
                }
            }
        }
        List<Integer> heights = new ArrayList<>(List.of(0));
        do {
            heights.add(heights.getLast() + step);
        } while (heights.getLast() < most);
        return heights;
    }
}
