assert new File(basedir, 'target/output.txt').getText('UTF-8') == new File(basedir, 'expected.txt').getText('UTF-8')
