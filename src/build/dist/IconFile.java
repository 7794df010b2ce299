import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The icon as macOS and Windows want it: both put our PNG pictures one after the other into one file.
final class IconFile {
    /// Apple's names for pictures of these sizes.
    private static final Map<Integer, String> APPLE = new TreeMap<>(Map.of(128, "ic07", 256, "ic08", 512, "ic09"));
    private static final List<Integer> WINDOWS = List.of(16, 24, 32, 48, 64, 128, 256);
    private static final int ICNS_HEAD = 8;
    private static final int ICO_HEAD = 6;
    private static final int ICO_ENTRY = 16;

    private IconFile() {}

    static Path icns(Path pictures, Path to) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        for (Map.Entry<Integer, String> size : APPLE.entrySet()) {
            byte[] picture = picture(pictures, size.getKey());
            out.write(size.getValue().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(picture.length + ICNS_HEAD);
            out.write(picture);
        }
        ByteBuffer file = ByteBuffer.allocate(ICNS_HEAD + body.size());
        file.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(file.capacity()).put(body.toByteArray());
        return Files.write(to, file.array());
    }

    static Path ico(Path pictures, Path to) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ByteBuffer head = ByteBuffer.allocate(ICO_HEAD + ICO_ENTRY * WINDOWS.size()).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS.size());
        for (int size : WINDOWS) {
            byte[] picture = picture(pictures, size);
            // 256 is written as 0
            head.put((byte) size).put((byte) size).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            head.putInt(picture.length).putInt(head.capacity() + body.size());
            body.write(picture);
        }
        ByteBuffer file = ByteBuffer.allocate(head.capacity() + body.size());
        return Files.write(to, file.put(head.array()).put(body.toByteArray()).array());
    }

    private static byte[] picture(Path folder, int size) throws IOException {
        return Files.readAllBytes(folder.resolve("unknot-" + size + ".png"));
    }
}
