assert new File(basedir, 'target/output.txt').getText('UTF-8') == new File(basedir, 'expected.txt').getText('UTF-8')

// What passes null was refused, each call for that reason.
def log = new File(basedir, 'build.log').getText('UTF-8')
for (line in 10..13) {
    assert log.contains("Nulls.kt:${line}:")
}
for (type in ['String', 'SkillId', 'Framework']) {
    assert log.contains("Null cannot be a value of a non-null type '${type}'")
}
