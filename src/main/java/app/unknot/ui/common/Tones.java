package app.unknot.ui.common;

import app.unknot.domain.figure.Drawing.Tone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.converter.PaintConverter;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// The colour of each tone of a figure, as the theme's CSS says: `-figure-body` and so on.
final class Tones {
    private static final Map<Tone, Meta> META = new EnumMap<>(Tone.class);
    /// All of a pane's CSS properties, a region's among them.
    static final List<CssMetaData<? extends Styleable, ?>> META_DATA;

    static {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        for (Tone tone : Tone.values()) {
            Meta meta = new Meta(tone);
            META.put(tone, meta);
            all.add(meta);
        }
        META_DATA = List.copyOf(all);
    }

    private final Map<Tone, SimpleStyleableObjectProperty<Paint>> paints = new EnumMap<>(Tone.class);

    /// @param changed runs when a colour changes
    Tones(FigurePane pane, Runnable changed) {
        META.forEach((tone, meta) -> {
            var paint = new SimpleStyleableObjectProperty<Paint>(meta, pane, tone.name(), Color.TRANSPARENT);
            paint.subscribe((_, _) -> changed.run());
            paints.put(tone, paint);
        });
    }

    Paint of(Tone tone) {
        return property(tone).get();
    }

    private SimpleStyleableObjectProperty<Paint> property(Tone tone) {
        return Objects.requireNonNull(paints.get(tone));
    }

    private static final class Meta extends CssMetaData<FigurePane, Paint> {
        private final Tone tone;

        Meta(Tone tone) {
            super("-figure-" + tone.name().toLowerCase(Locale.ROOT).replace('_', '-'), PaintConverter.getInstance(), Color.TRANSPARENT);
            this.tone = tone;
        }

        @Override
        public boolean isSettable(FigurePane pane) {
            return true;
        }

        @Override
        public StyleableProperty<Paint> getStyleableProperty(FigurePane pane) {
            return pane.tones().property(tone);
        }
    }
}
