package nl.regiospiegel.regions.register.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.regions.answers.AskedDay;
import nl.regiospiegel.regions.answers.Paging;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/**
 * What somebody asks of a region.
 *
 * @param asOf the day on which it must have been in force
 * @param paging which part of it
 * @param demonstration whether invented regions are asked for, {@code null} when not said
 */
record RegionQuestion(LocalDate asOf, Paging paging, Boolean demonstration) {

    /** @throws InvalidInput with every fault at once */
    static RegionQuestion read(String asOf, String cursor, String limit, Language language) {
        return read(asOf, cursor, limit, null, language);
    }

    /** @throws InvalidInput with every fault at once */
    static RegionQuestion read(String asOf, String cursor, String limit, String demonstration, Language language) {
        var faults = new ArrayList<Fault>();
        var question = new RegionQuestion(
                day(asOf, faults, language),
                Paging.read(cursor, limit, faults, language),
                truth(demonstration, faults, language));
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return question;
    }

    private static LocalDate day(String asOf, List<Fault> faults, Language language) {
        if (asOf == null) {
            return Today.day();
        }
        var day = AskedDay.parse(asOf);
        if (day.isEmpty()) {
            faults.add(Fault.inQuery(
                    "asOf",
                    "not-a-date",
                    language.choose(
                            "Geef voor asOf een dag die bestaat, zoals 2024-01-31.",
                            "Give asOf a day that exists, such as 2024-01-31.")));
        }
        return day.orElseGet(Today::day);
    }

    private static Boolean truth(String text, List<Fault> faults, Language language) {
        if (text == null) {
            return null;
        }
        if (!text.equals("true") && !text.equals("false")) {
            faults.add(Fault.inQuery(
                    "demonstration",
                    "not-an-option",
                    language.choose("Geef voor demonstration true of false.", "Give demonstration true or false.")));
        }
        return text.equals("true");
    }
}
