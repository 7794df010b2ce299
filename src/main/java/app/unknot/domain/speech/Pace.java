package app.unknot.domain.speech;

import app.unknot.domain.routine.Side;
import java.time.Duration;
import java.util.List;

/// About how long speech takes, to find room for it beforehand. Fitted to `espeak-ng`, which needs 8.9 s for each
/// letter, divided by the rate, give or take 0.4 s a sentence; this counts on the slower ones.
///
/// @param rate words a minute, 100 to 240
public record Pace(int rate) {
    private static final long MILLIS_A_LETTER = 8900;
    private static final long MILLIS_A_SENTENCE = 350;
    private static final int LETTERS_OF_A_SIDE = 11;
    private static final int LETTERS_OF_NEXT = 6;
    private static final int LETTERS_OF_A_FEW_WORDS = 18;

    /// How long these take, one after another.
    Duration of(List<Remark> remarks) {
        return remarks.stream().map(this::of).reduce(Duration.ZERO, Duration::plus);
    }

    Duration of(Remark remark) {
        return Duration.ofMillis(MILLIS_A_SENTENCE + letters(remark) * MILLIS_A_LETTER / rate);
    }

    private static int letters(Remark remark) {
        return switch (remark) {
            case Remark.Name name -> name.technique().length() + side(name.side());
            case Remark.Next next -> next.technique().length() + LETTERS_OF_NEXT;
            case Remark.Instruction instruction -> instruction.words().length();
            case Remark.Prompted prompted -> prompted.words().length();
            case Remark.Placed placed -> placed.position().code().length() + LETTERS_OF_NEXT;
            case Remark.Again again -> LETTERS_OF_NEXT + side(again.side());
            case Remark.Waiting _, Remark.Hold _, Remark.HalfWay _, Remark.Count _, Remark.LastOne _, Remark.Release _, Remark.Rest _, Remark.ChangeSides _, Remark.Paused _, Remark.Hurt _, Remark.Slept _, Remark.Done _ ->
                LETTERS_OF_A_FEW_WORDS;
        };
    }

    private static int side(Side side) {
        return side == Side.BOTH ? 0 : LETTERS_OF_A_SIDE;
    }
}
