package nl.regiospiegel.app.rest;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.regiospiegel.regions.answers.AskedAgain;

/** A weak ETag: the same for the same content, whenever it was generated. */
final class ContentTag {

    private static final Pattern GENERATED_AT = Pattern.compile("\"generatedAt\":\"[^\"]*\"");

    private ContentTag() {}

    static String of(String contentType, byte[] body) {
        var text = new String(body, StandardCharsets.ISO_8859_1);
        return AskedAgain.tagOf(contentType, GENERATED_AT.matcher(text).replaceAll(""));
    }
}
