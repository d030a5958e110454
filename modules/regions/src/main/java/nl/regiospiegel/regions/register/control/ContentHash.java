package nl.regiospiegel.regions.register.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.regions.configuration.control.Documents;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;
import nl.regiospiegel.regions.localindicator.entity.LocalDefinitions;

/** Tells whether a configuration changed: SHA-256 over its documents, the statutory routes of the product included. */
final class ContentHash {

    private ContentHash() {}

    static String of(RegionConfiguration configuration) {
        var digest = sha256();
        documents(configuration).forEach(text -> digest.update((text + "\n").getBytes(UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Stream<String> documents(RegionConfiguration configuration) {
        return Stream.of(
                        List.of(configuration.region()),
                        configuration.contractModels(),
                        configuration.accessPoints(),
                        configuration.events(),
                        configuration.sources(),
                        localDefinitions(configuration))
                .flatMap(items -> items.stream().map(Documents::toJson));
    }

    private static List<LocalDefinitions> localDefinitions(RegionConfiguration configuration) {
        return configuration.localDefinitions().none() ? List.of() : List.of(configuration.localDefinitions());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }
}
