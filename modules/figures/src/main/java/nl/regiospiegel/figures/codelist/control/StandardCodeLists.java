package nl.regiospiegel.figures.codelist.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.figures.area.control.ShippedCsv;
import nl.regiospiegel.figures.codelist.entity.CodeList;
import nl.regiospiegel.figures.indicator.control.ShippedYaml;

/** The code lists the product knows, in the order of the register. */
@ApplicationScoped
public class StandardCodeLists {

    private static final String CODES = "/reference/codelists_jeugd.csv";

    private final List<CodeList> all = read();

    private static List<CodeList> read() {
        var rows = ShippedCsv.rows(CODES, ',');
        return ShippedYaml.list("code-list-register.yaml", RegisteredList.class).stream()
                .map(list -> list.with(rows))
                .toList();
    }

    public List<CodeList> all() {
        return all;
    }

    /** The list with this id, letter for letter. */
    public Optional<CodeList> find(String id) {
        return all.stream().filter(list -> list.id().equals(id)).findFirst();
    }
}
