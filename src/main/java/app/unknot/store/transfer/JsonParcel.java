package app.unknot.store.transfer;

import app.unknot.domain.keeping.Flaw;
import app.unknot.domain.keeping.Obstacle.Kind;
import app.unknot.store.journal.LineSet;
import app.unknot.store.json.FileJson;
import app.unknot.store.json.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// A parcel as one JSON file. The lines of the journals are in it as they were written, checksums included:
///
///     {"unknot":"export","v":1,"files":[{"path":"routines/mine.json","text":"…"}],"journal":[{"v":1,"k":"session",…},…]}
final class JsonParcel {
    private static final int VERSION = 1;
    private static final String MARK = "export";
    private static final byte[] MARKED = text("\uFEFF");

    private final byte[] bytes;
    private final JsonParser json;
    private final LineSet lines = new LineSet();
    private final Map<String, byte[]> files = new TreeMap<>();
    private String mark = "";
    private int version;

    private JsonParcel(byte[] bytes, JsonParser json) {
        this.bytes = bytes;
        this.json = json;
    }

    /// The bytes of the file.
    static byte[] write(Parcel parcel) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(text("{\"unknot\":\"" + MARK + "\",\"v\":" + VERSION + ",\n\"files\":["));
        String between = "\n";
        for (Map.Entry<String, byte[]> file : parcel.files().entrySet()) {
            out.writeBytes(text(between));
            out.writeBytes(Json.MAPPER.writeValueAsBytes(new FileJson(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8))));
            between = ",\n";
        }
        out.writeBytes(text("],\n\"journal\":["));
        Iterator<byte[]> lines = parcel.lines().inOrder().iterator();
        while (lines.hasNext()) {
            out.writeBytes(text("\n"));
            out.writeBytes(lines.next());
            out.writeBytes(text(lines.hasNext() ? "," : ""));
        }
        out.writeBytes(text("]}\n"));
        return out.toByteArray();
    }

    /// What a file holds. Fields that nobody knows are passed over.
    ///
    /// @throws UnfitFileException where it is not such a file, or anything in it makes no sense
    static Parcel read(byte[] file) throws UnfitFileException {
        byte[] bytes = utf8(file);
        JsonParcel parcel = new JsonParcel(bytes, Json.LARGE.createParser(bytes));
        try (JsonParser _ = parcel.json) {
            parcel.whole();
            return new Parcel(parcel.lines, parcel.files, 0);
        } catch (JacksonException e) {
            String place = e.getLocation() == null ? "1:1" : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            throw new UnfitFileException(parcel.kind(), new Flaw(Flaw.Kind.SYNTAX, place));
        }
    }

    /// The file without the mark that some editors put first. Pieces are cut out by their bytes, so no other form will do.
    private static byte[] utf8(byte[] file) throws UnfitFileException {
        for (byte each : file) {
            if (each == 0) {
                throw new UnfitFileException(Kind.STRANGE, Flaw.of(Flaw.Kind.BINARY));
            }
        }
        boolean marked = file.length >= MARKED.length && Arrays.equals(file, 0, MARKED.length, MARKED, 0, MARKED.length);
        return marked ? Arrays.copyOfRange(file, MARKED.length, file.length) : file;
    }

    private void whole() throws UnfitFileException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new UnfitFileException(Kind.STRANGE, Flaw.of(Flaw.Kind.UNMARKED));
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "unknot" -> mark = String.valueOf(json.getString());
                case "v" -> version = value == JsonToken.VALUE_NUMBER_INT ? json.getIntValue() : 0;
                case "files" -> files(value);
                case "journal" -> journal(value);
                default -> json.skipChildren();
            }
        }
        if (json.nextToken() != null) {
            throw new UnfitFileException(kind(), Flaw.of(Flaw.Kind.LONGER));
        }
        if (!mark.equals(MARK)) {
            throw new UnfitFileException(Kind.STRANGE, Flaw.of(Flaw.Kind.UNMARKED));
        }
        if (version != VERSION) {
            throw new UnfitFileException(Kind.NEWER);
        }
    }

    /// What is the matter where something makes no sense: as long as the file did not say what it is, it may be anything.
    private Kind kind() {
        return mark.equals(MARK) ? Kind.DAMAGED : Kind.STRANGE;
    }

    private void files(JsonToken value) throws UnfitFileException {
        demand(JsonToken.START_ARRAY, value, "files");
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            String at = "files[" + i + "]";
            demand(JsonToken.START_OBJECT, json.currentToken(), at);
            FileJson file = Json.MAPPER.readValue(object(), FileJson.class);
            if (!Parcel.fits(file.path())) {
                throw new UnfitFileException(kind(), new Flaw(Flaw.Kind.PLACE, at));
            }
            files.put(file.path(), text(file.text()));
        }
    }

    private void journal(JsonToken value) throws UnfitFileException {
        demand(JsonToken.START_ARRAY, value, "journal");
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            String at = "journal[" + i + "]";
            demand(JsonToken.START_OBJECT, json.currentToken(), at);
            if (lines.add(object()) == LineSet.Added.DAMAGED) {
                throw new UnfitFileException(kind(), new Flaw(Flaw.Kind.RECORD, at));
            }
        }
    }

    /// The bytes of the object that begins here, on one line.
    private byte[] object() {
        int from = (int) json.currentTokenLocation().getByteOffset();
        json.skipChildren();
        byte[] object = Arrays.copyOfRange(bytes, from, (int) json.currentLocation().getByteOffset());
        for (byte each : object) {
            if (each == '\n' || each == '\r') {
                // Somebody made it pretty. Without that, even the checksum may fit again.
                return Json.MAPPER.writeValueAsBytes(Json.MAPPER.readTree(object));
            }
        }
        return object;
    }

    private void demand(JsonToken wanted, JsonToken found, String place) throws UnfitFileException {
        if (wanted != found) {
            throw new UnfitFileException(kind(), new Flaw(wanted == JsonToken.START_ARRAY ? Flaw.Kind.LIST : Flaw.Kind.OBJECT, place));
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
