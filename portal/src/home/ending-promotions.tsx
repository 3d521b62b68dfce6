import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { FormattedMessage, useIntl } from 'react-intl'
import { daysBetween } from '../display/instant.tsx'
import { PromotionBadge } from '../promotions/promotion-badge.tsx'
import { PromotionLink } from '../promotions/promotion-link.tsx'
import { usePromotions } from '../promotions/queries.ts'
import { useEnvironmentNow } from '../sandbox/environment.ts'
import { Answered } from '../shell/answered.tsx'
import { ButtonLink } from '../shell/links.tsx'
import { Panel } from '../shell/panel.tsx'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  item: { display: 'grid', gap: tokens.spacingVerticalXXS, justifyItems: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const shown = 4

/** The promotions of the partner's own market that end first. */
export function EndingPromotions({ country }: { country: string }) {
  const styles = useStyles()
  const intl = useIntl()
  const now = useEnvironmentNow()
  const promotions = usePromotions(country, 'commercial')
  return (
    <Panel title={<FormattedMessage id="home.promotions" />}>
      <Answered answer={promotions} doing={intl.formatMessage({ id: 'promotions.failed' })}>
        {({ items }) =>
          items.length === 0 ? (
            <Text className={styles.quiet}>
              <FormattedMessage id="promotions.none" />
            </Text>
          ) : (
            <>
              <ul className={styles.list}>
                {items
                  .toSorted((one, other) => one.endDate.localeCompare(other.endDate))
                  .slice(0, shown)
                  .map((promotion) => (
                    <li key={promotion.id} className={styles.item}>
                      <PromotionLink promotion={promotion} place={{ country }} />
                      <PromotionBadge promotion={promotion} />
                      {now && (
                        <Text size={200} className={styles.quiet}>
                          <FormattedMessage
                            id="promotion.endsIn"
                            values={{ days: daysBetween(now, promotion.endDate) }}
                          />
                        </Text>
                      )}
                    </li>
                  ))}
              </ul>
              <div>
                <ButtonLink to="/promotions">
                  <FormattedMessage id="home.allPromotions" />
                </ButtonLink>
              </div>
            </>
          )
        }
      </Answered>
    </Panel>
  )
}
