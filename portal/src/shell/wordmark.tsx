import { makeStyles, Text, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  wordmark: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  mark: { display: 'block', width: '24px', height: '24px' },
})

/** The product's mark and name. */
export function Wordmark() {
  const styles = useStyles()
  return (
    <span className={styles.wordmark}>
      <img className={styles.mark} src="/favicon.svg" alt="" />
      <Text weight="semibold" size={400}>
        Kontor
      </Text>
    </span>
  )
}
