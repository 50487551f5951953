package io.github.digitalskillmap.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.apache.maven.model.Repository;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.DefaultModelBuildingRequest;
import org.apache.maven.model.building.FileModelSource;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.building.ModelSource2;
import org.apache.maven.model.resolution.ModelResolver;
import org.apache.maven.model.resolution.UnresolvableModelException;

/** Poms with all that they inherit, read from repositories of files as whoever uses them would read them. */
final class EffectivePoms implements ModelResolver {

    private final List<Path> repositories;

    EffectivePoms(Path... repositories) {
        this.repositories = List.of(repositories);
    }

    Model read(Path pom) throws ModelBuildingException {
        return new DefaultModelBuilderFactory()
                .newInstance()
                .build(new DefaultModelBuildingRequest()
                        .setPomFile(pom.toFile())
                        .setModelResolver(this)
                        .setSystemProperties(System.getProperties())
                        .setBuildStartTime(new Date()))
                .getEffectiveModel();
    }

    @Override
    public ModelSource2 resolveModel(String groupId, String artifactId, String version)
            throws UnresolvableModelException {
        String path = groupId.replace('.', '/') + "/" + artifactId + "/" + version + "/" + artifactId + "-" + version;
        return repositories.stream()
                .map(repository -> repository.resolve(path + ".pom"))
                .filter(Files::exists)
                .findFirst()
                .map(Path::toFile)
                .map(FileModelSource::new)
                .orElseThrow(() -> new UnresolvableModelException("No such pom", groupId, artifactId, version));
    }

    @Override
    public ModelSource2 resolveModel(Parent parent) throws UnresolvableModelException {
        return resolveModel(parent.getGroupId(), parent.getArtifactId(), parent.getVersion());
    }

    @Override
    public ModelSource2 resolveModel(Dependency dependency) throws UnresolvableModelException {
        return resolveModel(dependency.getGroupId(), dependency.getArtifactId(), dependency.getVersion());
    }

    /** Poms that want further repositories are read without them. */
    @Override
    public void addRepository(Repository repository) {}

    @Override
    public void addRepository(Repository repository, boolean replace) {}

    @Override
    public ModelResolver newCopy() {
        return this;
    }
}
