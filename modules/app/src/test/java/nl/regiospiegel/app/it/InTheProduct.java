package nl.regiospiegel.app.it;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test against the product as built: the WAR with this package added, deployed once for all classes. Methods run inside
 * the server and may inject its beans; those with {@code @RunAsClient} talk to it over HTTP.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class InTheProduct {

    @Deployment
    public static WebArchive product() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("regiospiegel.it.war")))
                .as(WebArchive.class)
                .addPackages(true, InTheProduct.class.getPackage());
    }
}
