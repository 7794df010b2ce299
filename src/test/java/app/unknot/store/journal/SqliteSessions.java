package app.unknot.store.journal;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.history.Discomfort;
import app.unknot.domain.history.Ending;
import app.unknot.domain.history.History;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionRecord.Answers;
import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.domain.history.SessionSummary;
import app.unknot.domain.history.SessionSummary.Began;
import app.unknot.domain.history.SessionSummary.Done;
import app.unknot.domain.history.SessionSummary.Fate;
import app.unknot.domain.history.SessionSummary.Length;
import app.unknot.domain.history.SessionSummary.People;
import app.unknot.domain.history.SessionSummary.Steps;
import app.unknot.domain.history.SessionSummary.Worked;
import app.unknot.domain.routine.PlannedStep.Label;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The same sessions in SQLite, as somebody would keep them who wants lists to be fast: a column for everything that a summary
/// says, and the whole record as JSON in the last one, where a list never reads it.
final class SqliteSessions implements AutoCloseable {
    private static final String COLUMNS =
            "id, began, zone, who, giver, receiver, routine, routine_name, worked, planned, active, steps, done,"
                    + " skipped, hurt, ending, before, before_region, after, after_region, note";
    private static final int COUNT = 21;

    private final Connection connection;
    private final PreparedStatement insert;
    private final Map<String, List<Worked>> worked = new HashMap<>();

    SqliteSessions(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=FULL");
            statement
                    .execute("CREATE TABLE IF NOT EXISTS session (" + COLUMNS.replaceFirst("id", "id TEXT PRIMARY KEY") + ", record BLOB)");
        }
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("INSERT INTO session VALUES (" + "?, ".repeat(COUNT) + "?)");
    }

    void insert(int number, SessionRecord record) throws SQLException {
        SessionSummary session = SessionSummary.of(record);
        Done done = session.done();
        @Nullable
        Object[] row = {session.id().toString(), session.began().epochMilli(), session.began().offset(), session.people().who().name(),
                session.roles().giver().orElse(null), session.roles().receiver().orElse(null), done.routine().id(), done.routine().name(),
                done.worked().stream().map(SqliteSessions::words).collect(Collectors.joining("\n")), done.length().planned(),
                done.length().active(), done.steps().planned(), done.steps().done(), done.steps().skipped(), done.steps().hurt(),
                done.ending().name(), level(session.answers().before()), region(session.answers().before()),
                level(session.answers().after()), region(session.answers().after()), session.answers().note(),
                new String(LongPast.line(number, record), StandardCharsets.UTF_8)};
        for (int i = 0; i < row.length; i++) {
            insert.setObject(i + 1, row[i]);
        }
        insert.executeUpdate();
    }

    void commit() throws SQLException {
        connection.commit();
    }

    /// All sessions, newest first.
    History history() throws SQLException {
        List<SessionSummary> sessions = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT " + COLUMNS + " FROM session")) {
            while (row.next()) {
                sessions.add(session(row));
            }
        }
        return new History(sessions);
    }

    private SessionSummary session(ResultSet row) throws SQLException {
        People people = new People(Who.valueOf(row.getString(4)),
                new Roles(Optional.ofNullable(row.getString(5)), Optional.ofNullable(row.getString(6))));
        Done done = new Done(new Label(row.getString(7), row.getString(8)),
                worked.computeIfAbsent(row.getString(9), SqliteSessions::worked),
                new Length(row.getInt(10), row.getInt(11)), new Steps(row.getInt(12), row.getInt(13), row.getInt(14), row.getInt(15)),
                Ending.valueOf(row.getString(16)));
        Answers answers = new Answers(felt(row, 17), felt(row, 19), row.getString(21));
        return new SessionSummary(UUID.fromString(row.getString(1)), new Began(row.getLong(2), row.getInt(3)), people, done, answers);
    }

    private static Optional<Discomfort> felt(ResultSet row, int column) throws SQLException {
        int level = row.getInt(column);
        return row.wasNull() ? Optional.empty()
                : Optional.of(new Discomfort(level, Optional.ofNullable(row.getString(column + 1)).map(BodyRegion::valueOf)));
    }

    private static @Nullable Integer level(Optional<Discomfort> felt) {
        return felt.map(Discomfort::level).orElse(null);
    }

    private static @Nullable String region(Optional<Discomfort> felt) {
        return felt.flatMap(Discomfort::region).map(Enum::name).orElse(null);
    }

    private static String words(Worked part) {
        return String.join("\t", part.technique().id(), part.technique().name(), String.valueOf(part.planned()),
                String.valueOf(part.actual()),
                part.fate().name());
    }

    private static List<Worked> worked(String words) {
        return words.lines().map(line -> line.split("\t")).map(part -> new Worked(new Label(part[0], part[1]), Integer.parseInt(part[2]),
                Integer.parseInt(part[3]), Fate.valueOf(part[4]))).toList();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
