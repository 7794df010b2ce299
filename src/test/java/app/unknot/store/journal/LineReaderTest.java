package app.unknot.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.history.SessionRecord;
import app.unknot.store.Fixtures;
import app.unknot.store.journal.LineReader.Damaged;
import app.unknot.store.journal.LineReader.Line;
import app.unknot.store.journal.LineReader.Newer;
import app.unknot.store.journal.LineReader.Understood;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Single lines of a journal, ours and others.
class LineReaderTest {
    private final LineReader reader = new LineReader();
    private final SessionRecord session = Fixtures.session(Fixtures.id(1));
    private final String line = written(new JournalEntry.Added(session));

    @Test
    void aSessionsLineIsUnderstood() {
        JournalEntry entry = understood(line);
        assertEquals(new JournalEntry.Added(session), entry.act());
        assertEquals(new Stamp(Fixtures.EVENING, "k7q2m9", 7), entry.stamp());
        assertTrue(entry.proof().verified());
    }

    @Test
    void theChecksumIsTheCrc32cOfTheBytesBeforeIt() {
        byte[] check = "123456789".getBytes(StandardCharsets.US_ASCII);
        assertEquals("e3069283", Integer.toHexString(Checksum.of(check, 0, check.length)));
        assertTrue(line.matches(".*,\"crc\":\"[0-9a-f]{8}\"}"), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "9223372036854775807"})
    void aNumberThatCanNotBeCountedOnIsDamage(String number) {
        assertInstanceOf(Damaged.class, read(line.replace("\"n\":7", "\"n\":" + number)));
    }

    @Test
    void equalPlansAreShared() {
        JournalEntry.Added one = assertInstanceOf(JournalEntry.Added.class, understood(line).act());
        JournalEntry.Added two = assertInstanceOf(JournalEntry.Added.class, understood(line).act());
        assertSame(one.session().plan(), two.session().plan());
    }

    @Test
    void fieldsInAnotherOrderAndWithoutAChecksumAreUnderstood() {
        String edited = line.replace("{\"v\":1,\"k\":\"session\"", "{\"k\":\"session\"").replaceFirst(",\"crc\".*", ",\"v\":1}");
        assertEquals(new JournalEntry.Added(session), understood(edited).act());
    }

    @Test
    void fieldsThatNobodyKnowsArePassedOver() {
        String more = sealed(line.replace("\"d\":{", "\"x\":[1,{}],\"d\":{\"mood\":\"calm\",").replace("\"zone\"", "\"y\":1,\"zone\""));
        assertEquals(new JournalEntry.Added(session), understood(more).act());
    }

    @Test
    void fieldsAfterThePlanArePassedOver() {
        String more = sealed(line.replaceFirst("}},\"crc\".*", "},\"mood\":\"calm\"},\"crc\""));
        assertEquals(new JournalEntry.Added(session), understood(more).act());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v\":2", "\"v\":99"})
    void aNewerVersionIsNewerWhateverItsChecksum(String version) {
        assertInstanceOf(Newer.class, read(line.replace("\"v\":1", version)));
        assertInstanceOf(Newer.class, read(sealed(line.replace("\"v\":1", version))));
        assertInstanceOf(Newer.class, read("{" + version + ",\"entirely\":\"different\"}"));
    }

    @Test
    void anUnknownKindAndANewerFormatAreNewer() {
        assertInstanceOf(Newer.class, read(line.replace("\"k\":\"session\"", "\"k\":\"merge\"")));
        assertInstanceOf(Newer.class, read(line.replace("\"format\":1", "\"format\":2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"seated-chair\"", "\"stretch\"", "\"left\"", "\"neck\""})
    void aCodeThatOnlyANewerVersionKnowsIsNewerWhereTheChecksumFits(String code) {
        String unknown = line.replaceFirst(code, "\"from-the-future\"");
        assertNotEquals(line, unknown);
        assertInstanceOf(Newer.class, read(sealed(unknown)));
        assertInstanceOf(Damaged.class, read(unknown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "}", "[]", "{}", "null", "0", "\"text\"", "NaN", "{\"v\":1}", "{\"v\":null}", "\0\0\0\0",
            "{\"v\":1,\"k\":\"session\"}", "{\"v\":0,\"k\":\"session\"}", "{\"v\":1,\"k\":\"delete\",\"id\":\"x\"}",
            "{\"v\":\"1\",\"k\":7}"})
    void whatIsNoLineIsDamaged(String text) {
        assertInstanceOf(Damaged.class, read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"step\":0|\"step\":99", "\"step\":0|\"step\":-1", "\"level\":6|\"level\":11", "\"reps\":2|\"reps\":2.5",
            "\"active\":151.25|\"active\":1e999", "\"active\":151.25|\"active\":\"151\"", "\"active\":151.25|\"active\":null",
            "\"hold\":20|\"hold\":0", "2026-11-23T19:00|+99999-11-23T19:00", "\"at\":\"2026|\"at\":\"+999999", "Europe/Berlin|Mars/Base",
            "\"outcomes\":[|\"outcomes\":[null,", "\"steps\":[\"Sit|\"steps\":[[],\"Sit", "\"format\":1,|",
            "\"plan\":{|\"plan\":7,\"x\":{"})
    void valuesThatMakeNoSenseAreDamagedWhereTheChecksumDoesNotFit(String change) {
        String[] parts = change.split("\\|", -1);
        String odd = line.replace(parts[0], parts[1]);
        assertNotEquals(line, odd);
        assertInstanceOf(Damaged.class, read(odd));
    }

    @Test
    void hostileTextIsDamagedAndHarmless() {
        assertInstanceOf(Damaged.class, read("[".repeat(100_000)));
        assertInstanceOf(Damaged.class, read("{\"v\":".repeat(100_000)));
        assertInstanceOf(Damaged.class, read("{\"v\":" + "9".repeat(1_000_000) + "}"));
        assertInstanceOf(Damaged.class, read("{\"v\":1,\"k\":\"" + "x".repeat(20_000_000) + "\"}"));
        assertInstanceOf(Damaged.class, read(line.replace("\"note\":\"", "\"note\":\"\\uD83")));
        assertInstanceOf(Damaged.class, read(line.replace("\"active\":151.25", "\"active\":NaN")));
    }

    @Test
    void theLineCutAtAnyByteIsDamagedButForItsLastBrace() {
        byte[] whole = line.getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < whole.length; length++) {
            assertInstanceOf(Damaged.class, reader.read(Arrays.copyOf(whole, length)), "cut at " + length);
        }
    }

    @Test
    void mutatedBytesNeverPassForVerified() {
        long seed = 20261123;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < 10_000; round++) {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            int times = 1 + random.nextInt(3);
            for (int i = 0; i < times; i++) {
                int at = random.nextInt(bytes.length);
                bytes[at] = (byte) (bytes[at] ^ 1 << random.nextInt(8));
            }
            boolean same = Arrays.equals(bytes, line.getBytes(StandardCharsets.UTF_8));
            if (reader.read(bytes) instanceof Understood(JournalEntry entry)) {
                assertEquals(same, entry.proof().verified(), "seed " + seed + ", round " + round);
            }
        }
    }

    private JournalEntry understood(String text) {
        return assertInstanceOf(Understood.class, read(text), text).entry();
    }

    private Line read(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private String written(JournalEntry.Act act) {
        byte[] bytes = LineFormat.write(session.head().id(), new Stamp(Fixtures.EVENING, "k7q2m9", 7), act);
        return new String(bytes, StandardCharsets.UTF_8).stripTrailing();
    }

    /// The line with the checksum that fits it.
    private static String sealed(String text) {
        byte[] body = text.replaceFirst(",\"crc\".*", "").getBytes(StandardCharsets.UTF_8);
        return new String(body, StandardCharsets.UTF_8)
                + new String(Checksum.close(Checksum.of(body, 0, body.length)), StandardCharsets.US_ASCII);
    }
}
