package nl.regiospiegel.comparison.difference.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;

/** Referrals in the first half of 2023 as CBS published them (table 85097NED), from the file that the product ships. */
final class ShippedReferrals {

    private static final String FILE = "/reference/cbs_85097NED_verwijzer_2023HJ01_NL01_GM0518.csv";
    private static final int TRAJECTORIES = 3;

    private ShippedReferrals() {}

    static PublishedFigure byGp(String area) {
        return Differences.counted(
                Subjects.area(Differences.area(area)), count(area, "Huisarts"), count(area, "Totaal verwijzer"));
    }

    private static int count(String area, String referrer) {
        return lines().stream()
                .map(line -> line.split(";", -1))
                .filter(cells -> cells[0].equals(area) && cells[2].equals(referrer))
                .map(cells -> Integer.valueOf(cells[TRAJECTORIES]))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines() {
        try (var reader = new BufferedReader(
                new InputStreamReader(ShippedReferrals.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
