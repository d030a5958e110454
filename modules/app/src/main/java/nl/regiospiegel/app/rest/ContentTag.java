package nl.regiospiegel.app.rest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import nl.regiospiegel.regions.answers.AskedAgain;

/** A weak ETag: the same for the same content, whenever it was generated. */
final class ContentTag {

    private static final String GENERATED_AT = "\"generatedAt\":\"";

    private ContentTag() {}

    static String of(String contentType, byte[] body) {
        // a character for each byte: where it stands in the text it stands in the body
        var text = new String(body, StandardCharsets.ISO_8859_1);
        var parts = new ArrayList<ByteBuffer>();
        parts.add(ByteBuffer.wrap((contentType + "\n").getBytes(StandardCharsets.UTF_8)));
        int from = 0;
        for (int at = text.indexOf(GENERATED_AT); at >= 0; at = text.indexOf(GENERATED_AT, from)) {
            int moment = at + GENERATED_AT.length();
            parts.add(ByteBuffer.wrap(body, from, moment - from));
            int end = text.indexOf('"', moment);
            from = end < 0 ? moment : end;
        }
        parts.add(ByteBuffer.wrap(body, from, body.length - from));
        return AskedAgain.tagOf(parts);
    }
}
