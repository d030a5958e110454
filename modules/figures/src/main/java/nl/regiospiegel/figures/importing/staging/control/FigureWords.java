package nl.regiospiegel.figures.importing.staging.control;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.regions.language.Coded;

/** A figure in words, for remarks. */
final class FigureWords {

    private FigureWords() {}

    /** What it is about: indicator, area, period and the parts it is about, totals left out. */
    static String key(ResultSet row) throws SQLException {
        var words = new ArrayList<String>();
        words.add(row.getString("indicator"));
        words.add(row.getString("area"));
        words.add(row.getString("period"));
        part(words, "verwijzer", row.getString("referrer"));
        part(words, "hulpvorm", row.getString("care_form"));
        part(words, "leeftijd", row.getString("age"));
        part(words, "reden einde", row.getString("end_reason"));
        return String.join(", ", words);
    }

    private static void part(ArrayList<String> words, String name, String code) {
        if (!code.equals(Breakdown.TOTAL)) {
            words.add(name + " " + code);
        }
    }

    /** Its numbers as they were printed, and its status. */
    static String numbers(ResultSet row, String before) throws SQLException {
        var status = Coded.find(PublicationStatus.class, row.getString(before + "status"))
                .orElseThrow();
        return "%s (%s)".formatted(number(row, before), status.code());
    }

    private static String number(ResultSet row, String before) throws SQLException {
        var numerator = row.getBigDecimal(before + "numerator");
        var denominator = row.getBigDecimal(before + "denominator");
        var value = row.getBigDecimal(before + "value");
        if (value != null) {
            var deviation = row.getBigDecimal(before + "standard_deviation");
            return deviation == null
                    ? plain(value)
                    : "%s (n %s, standaardafwijking %s)"
                            .formatted(
                                    plain(value),
                                    denominator == null ? "onbekend" : plain(denominator),
                                    plain(deviation));
        }
        if (numerator == null) {
            return "geen waarde";
        }
        return denominator == null ? plain(numerator) : plain(numerator) + " van " + plain(denominator);
    }

    static String plain(BigDecimal number) {
        return number.scale() < -20 || number.scale() > 20
                ? number.toString()
                : number.toPlainString().replace('.', ',');
    }
}
