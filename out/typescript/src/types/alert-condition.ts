export interface AlertCondition {
  condition_type?: number;
  conidex?: string;
  contract_description_1?: string;
  condition_operator?: string | null;
  condition_trigger_method?: number | string | null;
  condition_value?: string;
  condition_logic_bind?: boolean | string;
  condition_time_zone?: string | null;
}
