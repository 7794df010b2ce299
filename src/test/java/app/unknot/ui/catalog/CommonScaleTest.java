package app.unknot.ui.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.figure.Bounds;
import app.unknot.ui.RealFigures;
import app.unknot.ui.common.Gallery;
import app.unknot.ui.common.Gallery.Still;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Pictures side by side show the same body as large as each other.
class CommonScaleTest {
    private static final Gallery GALLERY = RealFigures.shelf().gallery();

    @Test
    void wholeBodiesShareOneScaleAndStandOnOneLine() {
        Still lying = still("bridge");
        Still standing = still("side-bend");
        CommonScale scale = CommonScale.of(List.of(lying, standing));
        Bounds one = scale.fit(lying.bounds());
        Bounds other = scale.fit(standing.bounds());
        assertEquals(one.width(), other.width(), 1e-9);
        assertEquals(one.height(), other.height(), 1e-9);
        assertEquals(lying.bounds().bottom(), one.bottom());
        assertEquals(middle(lying.bounds()), middle(one), 1e-9);
    }

    @Test
    void aCloseUpStaysOne() {
        Still close = still("partner-still-touch");
        assertEquals(close.bounds(), CommonScale.of(List.of(close, still("bridge"))).fit(close.bounds()));
    }

    @Test
    void aPictureAloneFillsItsPlace() {
        Still alone = still("bridge");
        assertEquals(alone.bounds(), CommonScale.ALONE.fit(alone.bounds()));
        assertEquals(alone.bounds(), CommonScale.of(List.of(alone)).fit(alone.bounds()));
    }

    private static double middle(Bounds bounds) {
        return (bounds.left() + bounds.right()) / 2;
    }

    private static Still still(String name) {
        return GALLERY.still(name).join().orElseThrow();
    }
}
